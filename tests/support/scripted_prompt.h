#pragma once
/// A prompt that answers at once with what the test laid ready, and keeps what was asked.
#include <QStringList>
#include <deque>

#include "ui/dialogs/prompt.h"

namespace election::test {

class ScriptedPrompt final : public Prompt {
  public:
    bool yes = true;    ///< answer of ask() and askTyped()
    QString text;       ///< answer of askText()
    QStringList files;  ///< answer of openFiles(); the first one of saveFile() and chooseFolder()
    QStringList asked;  ///< titles
    QStringList told;   ///< texts of tell()
    QString lastWord;   ///< that askTyped() wanted

    void ask(const Question& question, std::function<void()> then) override {
        asked << question.title;
        if (yes) then();
    }
    void askTyped(const TypedQuestion& question, std::function<void()> then) override {
        asked << question.title;
        lastWord = question.word;
        if (yes) then();
    }
    void askText(const TextQuestion& question, std::function<void(const QString&)> then) override {
        asked << question.title;
        if (yes && (question.mayBeEmpty || !text.isEmpty())) then(text);
    }
    void tell(const QString& title, const QString& words) override {
        asked << title;
        told << words;
    }
    void openFiles(const FileQuestion& question, std::function<void(const QStringList&)> then) override {
        asked << question.title;
        if (!files.isEmpty()) then(files);
    }
    void saveFile(const FileQuestion& question, std::function<void(const QString&)> then) override {
        asked << question.title;
        if (!files.isEmpty()) then(files.constFirst());
    }
    void chooseFolder(const FileQuestion& question, std::function<void(const QString&)> then) override {
        saveFile(question, std::move(then));
    }
};

}  // namespace election::test
