#pragma once
/// The prompts as windows of the desk. All of them open() and return at once.
#include <QPointer>
#include <QWidget>

#include "ui/dialogs/prompt.h"

class QDialog;
class QFileDialog;

namespace election {

class GuiPrompt final : public Prompt {
  public:
    explicit GuiPrompt(QWidget* window) : m_window(window) {}

    void ask(const Question& question, std::function<void()> then) override;
    void askTyped(const TypedQuestion& question, std::function<void()> then) override;
    void askText(const TextQuestion& question, std::function<void(const QString&)> then) override;
    void tell(const QString& title, const QString& text) override;
    void openFiles(const FileQuestion& question, std::function<void(const QStringList&)> then) override;
    void saveFile(const FileQuestion& question, std::function<void(const QString&)> then) override;
    void chooseFolder(const FileQuestion& question, std::function<void(const QString&)> then) override;

  private:
    QFileDialog* fileDialog(const FileQuestion& question) const;
    QPointer<QWidget> m_window;
};

}  // namespace election
