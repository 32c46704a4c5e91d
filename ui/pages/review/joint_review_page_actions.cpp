/// 联审: what the page does.
#include <QDir>

#include "core/services/election_file.h"
#include "core/services/import_service.h"
#include "core/services/joint_review_papers.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/review/answers_dialog.h"
#include "ui/pages/review/joint_review_page.h"
#include "ui/pages/review/review_dialogs.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// Papers of departments as PDF files in one folder; the first failure ends it.
Result<> writePapers(const QString& folder, const QStringList& departments, const QString& prefix,
                     const std::function<Result<ReportDocument>(const QString&)>& make) {
    QDir().mkpath(folder);
    for (const QString& name : departments) {
        ELECTION_ASSIGN(const ReportDocument paper, make(name));
        ELECTION_TRY(writePaper(paper, QDir(folder).filePath(prefix + name + u".pdf"_s)));
    }
    return Ok{};
}

}  // namespace

void JointReviewPage::tellChange(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Screening | ChangeEvent::Papers, {}});
    m_desk.navigator.say(said);
    refresh();
}

void JointReviewPage::askRequest() {
    const auto proposal = m_desk.jointReview.proposal(m_round);
    if (!proposal) return m_desk.navigator.showError(proposal.error());
    auto* dialog = new ReviewRequestDialog(m_desk, *proposal, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, number = proposal->number] {
        Prompt::FileQuestion where;
        where.title = tr("Folder for the spreadsheets and letters");
        m_desk.prompt.chooseFolder(
            where, [this, number, guard = QPointer<ReviewRequestDialog>(dialog)](const QString& folder) {
                if (!guard) return;
                NewReviewRequest wanted = guard->request();
                wanted.folder = QDir(folder).filePath(u"联审函第%1号"_s.arg(number));
                guard->accept();
                send(wanted);
            });
    });
    dialog->open();
}

void JointReviewPage::send(const NewReviewRequest& wanted) {
    const bool began = m_desk.jobs.runOn<SentReviewRequest>(
        m_desk.file, tr("Writing the spreadsheets"),
        [wanted](ElectionFile& file, Progress&) { return JointReviewService(file).send(wanted); }, this,
        [this](Result<SentReviewRequest> result) {
            if (!result) return m_desk.navigator.showError(result.error());
            sent(*result);
        });
    if (!began)
        m_desk.navigator.showError(
            {ErrorCode::Busy, tr("Something else is still running. Wait until it has ended."), {}});
}

void JointReviewPage::sent(const SentReviewRequest& done) {
    QStringList names;
    for (const ReviewDepartment& one : m_desk.orShow(m_desk.jointReview.departments()))
        if (done.request.to(one.id)) names << one.name;
    const QString folder = QFileInfo(done.files.value(0)).absolutePath();
    const JointReviewPapers papers(m_desk.file);
    const auto letters = writePapers(folder, names, u"联审函-"_s, [&](const QString& name) {
        return papers.letter(done.request.number, name);
    });
    if (!letters) m_desk.navigator.showError(letters.error());
    tellChange(tr("Letter No. %1: %2 people, %3 spreadsheets in %4")
                   .arg(done.request.number)
                   .arg(done.people)
                   .arg(done.files.size())
                   .arg(QDir::toNativeSeparators(folder)));
}

void JointReviewPage::askFiles() {
    Prompt::FileQuestion question;
    question.title = tr("Choose the departments' files");
    question.filter = tr("Spreadsheets (*.xlsx *.xls *.ods *.csv)");
    m_desk.prompt.openFiles(question,
                            [this, guard = QPointer<JointReviewPage>(this)](const QStringList& paths) {
                                if (guard) readAnswers(paths);
                            });
}

void JointReviewPage::readAnswers(const QStringList& paths) {
    if (paths.isEmpty()) return;
    auto* dialog = new AnswersDialog(m_desk, paths, window());
    m_dialog = dialog;
    connect(dialog, &AnswersDialog::takenOver, this, [this](const std::vector<ImportReport>& reports) {
        int fresh = 0, changed = 0;
        for (const ImportReport& report : reports)
            for (const ImportedFile& file : report.files) fresh += file.newRows, changed += file.changed;
        m_desk.changes.announce({ChangeEvent::Findings, {}});
        tellChange(tr("Answers taken over: %1 new, %2 changed").arg(fresh).arg(changed));
    });
    dialog->open();
}

void JointReviewPage::askReminder() {
    const DepartmentRow* one = chosen();
    auto* dialog = new ReviewReminderDialog(m_board, one ? one->department.name : QString(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        Prompt::FileQuestion where;
        where.title = tr("Folder for the reminders");
        m_desk.prompt.chooseFolder(
            where, [this, guard = QPointer<ReviewReminderDialog>(dialog)](const QString& folder) {
                if (!guard) return;
                const QStringList names = guard->departments();
                if (const auto done = m_desk.jointReview.remind(m_round, names, guard->day(), guard->note());
                    !done)
                    return guard->refuse(done.error().message);
                const JointReviewPapers papers(m_desk.file);
                const auto written = writePapers(folder, names, u"催办函-"_s, [&](const QString& name) {
                    return papers.reminder(m_round, name);
                });
                guard->accept();
                if (!written) m_desk.navigator.showError(written.error());
                tellChange(tr("%n reminder(s) recorded and written", nullptr, int(names.size())));
            });
    });
    dialog->open();
}

void JointReviewPage::askDepartment(bool fresh) {
    const DepartmentRow* one = chosen();
    if (!fresh && !one) return;
    const ReviewDepartment department = fresh ? ReviewDepartment() : one->department;
    auto* dialog = new ReviewDepartmentDialog(department, int(m_board.departments.size()), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, was = department.name] {
        const ReviewDepartment saved = dialog->department();
        if (const auto done = m_desk.jointReview.saveDepartment(saved, was); !done)
            return dialog->refuse(done.error().message);
        m_wanted = saved.name.simplified().remove(u' ');
        dialog->accept();
        tellChange(tr("Department saved"));
    });
    dialog->open();
}

void JointReviewPage::addProposed() {
    const auto added = m_desk.jointReview.addProposed();
    if (!added) return m_desk.navigator.showError(added.error());
    tellChange(
        tr("%n department(s) taken over; strike out those that your county doesn't ask", nullptr, *added));
}

void JointReviewPage::askAgain() {
    const DepartmentRow* one = chosen();
    const ReviewRequest* last = one ? lastRequest(*one) : nullptr;
    if (!last) return;
    Prompt::FileQuestion where;
    where.title = tr("Folder for the spreadsheet of %1").arg(one->department.name);
    m_desk.prompt.chooseFolder(
        where, [this, number = last->number, name = one->department.name](const QString& folder) {
            const auto written = m_desk.jointReview.writeAgain(number, name, folder);
            if (!written) return m_desk.navigator.showError(written.error());
            m_desk.navigator.say(tr("Saved: %1").arg(QDir::toNativeSeparators(*written)));
        });
}

void JointReviewPage::askCancel() {
    const DepartmentRow* one = chosen();
    const ReviewRequest* last = one ? lastRequest(*one) : nullptr;
    if (!last) return;
    Prompt::TextQuestion why;
    why.title = tr("Cancel letter No. %1").arg(last->number);
    why.text =
        tr("It went to %n department(s); none of them is waited for any more, and its spreadsheets are not "
           "read any more. Answers that were read in stay. Write why.",
           nullptr, int(last->recipients.size()));
    why.action = tr("Cancel the letter");
    m_desk.prompt.askText(why, [this, number = last->number](const QString& because) {
        const auto done = m_desk.jointReview.cancel(number, because);
        if (!done) return m_desk.navigator.showError(done.error());
        tellChange(tr("Letter cancelled"));
    });
}

void JointReviewPage::writeSummary(const QString& suffix) {
    const auto paper = JointReviewPapers(m_desk.file).summary(m_round);
    if (!paper) return m_desk.navigator.showError(paper.error());
    if (suffix == u"print"_s) return m_papers->print(*paper);
    m_papers->save(*paper, paperFileName(*paper, {}), suffix);
}

}  // namespace election
