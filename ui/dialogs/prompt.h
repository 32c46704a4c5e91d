#pragma once
/// Everything that asks the clerk something. Answers arrive later, by call-back; nothing blocks the window.
/// Tests hand in a scripted one.
#include <QString>
#include <functional>

namespace election {

class Prompt {
  public:
    struct Question {
        QString title;
        QString text;    ///< what happens, and what can't be taken back
        QString action;  ///< the word on the button: "Delete", never "OK"
    };
    struct TypedQuestion : Question {
        QString word;  ///< has to be typed as it stands
    };
    struct TextQuestion : Question {
        QString initial;
        bool mayBeEmpty = false;
    };
    struct FileQuestion {
        QString title;
        QString folder;
        QString filter;    ///< "Election files (*.election)"
        QString fileName;  ///< proposed when saving
    };

    virtual ~Prompt() = default;
    /// `then` is called only after a yes.
    virtual void ask(const Question& question, std::function<void()> then) = 0;
    virtual void askTyped(const TypedQuestion& question, std::function<void()> then) = 0;
    virtual void askText(const TextQuestion& question, std::function<void(const QString&)> then) = 0;
    /// Something that the clerk has to know now and can do nothing about here.
    virtual void tell(const QString& title, const QString& text) = 0;
    virtual void openFiles(const FileQuestion& question, std::function<void(const QStringList&)> then) = 0;
    virtual void saveFile(const FileQuestion& question, std::function<void(const QString&)> then) = 0;
    virtual void chooseFolder(const FileQuestion& question, std::function<void(const QString&)> then) = 0;
};

}  // namespace election
