#include "ui/dialogs/gui_prompt.h"

#include <QCoreApplication>
#include <QFileDialog>

#include "ui/dialogs/question_dialog.h"

namespace election {

void GuiPrompt::ask(const Question& question, std::function<void()> then) {
    auto* dialog = new QuestionDialog(question.title, question.text, question.action, m_window);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(then));
    dialog->open();
}

void GuiPrompt::askTyped(const TypedQuestion& question, std::function<void()> then) {
    auto* dialog = new QuestionDialog(question.title, question.text, question.action, m_window);
    dialog->requireWord(question.word);
    QObject::connect(dialog, &QDialog::accepted, dialog, std::move(then));
    dialog->open();
}

void GuiPrompt::askText(const TextQuestion& question, std::function<void(const QString&)> then) {
    auto* dialog = new QuestionDialog(question.title, question.text, question.action, m_window);
    dialog->addLine(question.initial, question.mayBeEmpty);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [dialog, then = std::move(then)] { then(dialog->typed()); });
    dialog->open();
}

void GuiPrompt::tell(const QString& title, const QString& text) {
    auto* dialog =
        new QuestionDialog(title, text, QCoreApplication::translate("GuiPrompt", "Close"), m_window);
    dialog->withoutCancel();
    dialog->open();
}

QFileDialog* GuiPrompt::fileDialog(const FileQuestion& question) const {
    auto* dialog = new QFileDialog(m_window, question.title, question.folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void GuiPrompt::openFiles(const FileQuestion& question, std::function<void(const QStringList&)> then) {
    auto* dialog = fileDialog(question);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(then));
    dialog->open();
}

void GuiPrompt::saveFile(const FileQuestion& question, std::function<void(const QString&)> then) {
    auto* dialog = fileDialog(question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(question.fileName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(then));
    dialog->open();
}

void GuiPrompt::chooseFolder(const FileQuestion& question, std::function<void(const QString&)> then) {
    auto* dialog = fileDialog(question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(then));
    dialog->open();
}

}  // namespace election
