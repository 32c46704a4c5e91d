#include "ui/pages/result/meetings_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/result/list_beside_words.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kEmptyLines = 3;
enum LineColumn { PostColumn, NameColumn, VotesColumn, ElectedColumn };

QString notesText(const RuleNotes& notes) {
    QStringList lines;
    for (const RuleNote& note : notes) lines << note.sentence();
    return lines.join(u'\n');
}

QString thresholdsText(const std::vector<Threshold>& all) {
    QStringList lines;
    for (const Threshold& one : all) {
        QString line =
            MeetingsPage::tr("%1: quorum %2, needed %3 votes").arg(one.text).arg(one.quorum).arg(one.votes);
        line += u"（%1%2）"_s.arg(one.source, one.mark == u"V"_s ? QString() : u" [%1]"_s.arg(one.mark));
        lines << line;
    }
    return lines.join(u'\n');
}

}  // namespace

MeetingDialog::MeetingDialog(Desk& desk, VillageId village, const std::vector<Post>& posts, QWidget* parent)
    : FormDialog(tr("Vote at a meeting"),
                 tr("As on its record: how many should attend, how many did, and the votes of each person. "
                    "Space marks "
                    "who is elected."),
                 tr("Record"), parent),
      m_desk(desk),
      m_village(village),
      m_posts(posts),
      m_body(named(new QComboBox, u"meetingBody"_s, tr("Body"))),
      m_meeting(named(new QComboBox, u"meetingKind"_s, tr("Meeting"))),
      m_day(new DateLine(u"meetingDay"_s, desk.file.clock().now().toLocalTime().date())),
      m_entitled(countField(u"meetingEntitled"_s, 0)),
      m_attended(countField(u"meetingAttended"_s, 0)),
      m_collected(countField(u"meetingCollected"_s, 0)),
      m_chair(named(new QLineEdit, u"meetingChair"_s, tr("Chaired by"))),
      m_table(named(new QTableView, u"meetingLines"_s, tr("Votes of each person"))),
      m_lines(new QStandardItemModel(this)),
      m_words(label({}, LabelKind::Small, nullptr, true)) {
    setObjectName(u"meetingDialog"_s);
    setScrolling();
    for (const Body body :
         {Body::SupervisionCommittee, Body::CoopBoard, Body::CoopSupervisors, Body::PartyBranch})
        m_body->addItem(bodyName(body), bodyKey(body));
    addField(tr("Body"), m_body);
    addField(tr("Meeting"), m_meeting);
    addPair(tr("Day"), m_day, tr("Chaired by"), m_chair);
    addPair(tr("Should attend"), m_entitled, tr("Attended"), m_attended);
    addField(tr("Ballots collected"), m_collected);
    m_table->setModel(m_lines);
    m_table->setMinimumHeight(Theme::current().px(180));
    tuneTable(m_table, 28);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    addWide(m_table);
    addWide(m_words);
    connect(m_body, &QComboBox::currentIndexChanged, this, &MeetingDialog::fillMeetings);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, &MeetingDialog::judge);
    for (QSpinBox* field : {m_entitled, m_attended, m_collected})
        connect(field, &QSpinBox::valueChanged, this, &MeetingDialog::judge);
    connect(m_lines, &QStandardItemModel::itemChanged, this, &MeetingDialog::judge);
    fillMeetings();
}

void MeetingDialog::fillMeetings() {
    const Body body = bodyFromKey(m_body->currentData().toString()).value_or(Body::SupervisionCommittee);
    m_meeting->clear();
    for (const MeetingKind kind : meetingsFor(body))
        m_meeting->addItem(meetingKindName(kind), meetingKindKey(kind));
    m_lines->clear();
    m_lines->setHorizontalHeaderLabels({tr("Post"), tr("Name"), tr("Votes"), tr("Elected")});
    const auto add = [&](const QString& post) {
        QList<QStandardItem*> items{new QStandardItem(post), new QStandardItem, new QStandardItem,
                                    new QStandardItem};
        items[ElectedColumn]->setCheckable(true);
        items[ElectedColumn]->setEditable(false);
        m_lines->appendRow(items);
    };
    QString last;
    for (const Post& post : m_posts) {
        if (post.body != body) continue;
        for (int i = 0; i <= post.seats; ++i) add(post.title);
        last = post.title;
    }
    for (int i = 0; m_lines->rowCount() < kEmptyLines && i < kEmptyLines; ++i) add(last);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    judge();
}

MeetingVote MeetingDialog::vote() const {
    MeetingVote made;
    made.village = m_village;
    made.body = bodyFromKey(m_body->currentData().toString()).value_or(Body::SupervisionCommittee);
    made.meeting = meetingKindFromKey(m_meeting->currentData().toString());
    made.heldOn = m_day->date();
    made.entitled = m_entitled->value();
    made.attended = m_attended->value();
    made.collected = m_collected->value();
    made.chairedBy = m_chair->text().trimmed();
    for (int i = 0; i < m_lines->rowCount(); ++i) {
        MeetingLine line;
        line.post = m_lines->item(i, PostColumn)->text().trimmed();
        line.name = m_lines->item(i, NameColumn)->text().trimmed();
        line.votes = m_lines->item(i, VotesColumn)->text().toInt();
        line.elected = m_lines->item(i, ElectedColumn)->checkState() == Qt::Checked;
        if (!line.name.isEmpty()) made.lines.push_back(std::move(line));
    }
    return made;
}

void MeetingDialog::judge() {
    const MeetingVote now = vote();
    const auto judged = LaterService(m_desk.file).judge(now);
    if (!judged) return setWhyNotAllowed(judged.error().message);
    QString words = now.entitled > 0 ? thresholdsText(judged->thresholds) : QString();
    if (now.entitled > 0 && !judged->notes.empty()) words += u'\n' + notesText(judged->notes);
    m_words->setText(words);
    const QString refused = refusals(judged->notes);
    setKind(m_words, refused.isEmpty() ? LabelKind::Small : LabelKind::Bad);
    QString why;
    if (now.entitled <= 0)
        why = tr("Write how many should attend.");
    else if (now.lines.empty())
        why = tr("Write who got how many votes.");
    else
        why = refused;
    setWhyNotAllowed(why);
}

MeetingsPage::MeetingsPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"meetings"_s, Step::Result, tr("bodies that are chosen at a meeting"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_words(label({}, LabelKind::Plain, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(named(new FitTable(26, 30, {1, 0, 1, 0, 3, 0}), u"meetingsTable"_s, tr("Votes at meetings"))) {
    auto* bar = new FlowLayout(nullptr, 6);
    auto* add =
        button(u"meetingAdd"_s, tr("Record a vote …"), ButtonKind::Main, QKeySequence(u"Ctrl+Shift+N"_s));
    m_back = button(u"meetingBack"_s, tr("Take back …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    m_print = exportButton(
        u"meetingPrint"_s, tr("Result …"), QKeySequence(u"Ctrl+E"_s), [this](const QString& suffix) {
            const int at = m_table->currentIndex().row();
            if (at < 0 || size_t(at) >= m_all.size()) return;
            const auto paper = LaterService(m_desk.file).meetingPaper(m_village, m_all[size_t(at)].vote.id);
            if (!paper) return m_desk.navigator.showError(paper.error());
            if (suffix == u"print"_s) return m_papers->print(*paper);
            m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, m_village)), suffix);
        });
    for (QPushButton* one : {add, m_back, m_print}) bar->addWidget(one);
    connect(add, &QPushButton::clicked, this, &MeetingsPage::add);
    connect(m_back, &QPushButton::clicked, this, &MeetingsPage::takeBack);
    m_words->setObjectName(u"meetingWords"_s);
    layListBesideWords(content(), {m_title, bar, m_table, m_model, m_words, tr("Votes and thresholds")});
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeetingsPage::showChosen);
    setFocusProxy(m_table);
}

PageDescriptor MeetingsPage::descriptor() {
    return {u"meetings"_s,
            tr("Other bodies"),
            u"users"_s,
            Step::Result,
            [](Desk& desk) -> Page* { return new MeetingsPage(desk); },
            u"result"_s};
}

int MeetingsPage::concerns() const {
    return ChangeEvent::Posts | ChangeEvent::Ballots;
}

QString MeetingsPage::tileLine(const VillageStatus& status) const {
    const auto all = LaterService(m_desk.file).meetings(status.village.id);
    return !all || all->empty() ? tr("nothing recorded")
                                : tr("%n vote(s) recorded", nullptr, int(all->size()));
}

void MeetingsPage::refreshVillage(VillageId village) {
    m_village = village;
    m_all = m_desk.orShow(LaterService(m_desk.file).meetings(village));
    m_title->setText(tr("Other bodies of %1").arg(villageName(m_desk.setup, village)));
    const int before = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Body"), tr("Day"), tr("Meeting"), tr("Attended"), tr("Elected"), tr("State")});
    for (const MeetingVoteRow& one : m_all) {
        QStringList elected;
        for (const MeetingLine& line : one.vote.lines)
            if (line.elected) elected << u"%1 %2"_s.arg(line.post, line.name);
        const bool conflict = findNote(one.notes, u"conflict") || findNote(one.notes, u"quorum");
        const bool record = one.vote.body == Body::PartyBranch;
        QList<QStandardItem*> items;
        for (const QString& text :
             {bodyName(one.vote.body), formatDate(one.vote.heldOn), meetingKindName(one.vote.meeting),
              u"%1 / %2"_s.arg(one.vote.attended).arg(one.vote.entitled), elected.join(u'、'),
              record     ? tr("record only")
              : conflict ? tr("laws conflict")
                         : tr("in order")})
            items << new QStandardItem(text);
        items[5]->setData(int(record ? Tone::Info : conflict ? Tone::Warn : Tone::Ok), ToneRole);
        m_model->appendRow(items);
    }
    m_table->fit();
    if (m_model->rowCount() > 0) m_table->selectRow(std::clamp(before, 0, m_model->rowCount() - 1));
    setWhyNot(m_back, m_all.empty() ? tr("Nothing is recorded.") : QString());
    setWhyNot(m_print, m_all.empty() ? tr("Nothing is recorded.") : QString());
    showChosen();
    if (m_all.empty())
        showEmpty(
            EmptyStateText{
                u"users"_s,
                tr("No vote at a meeting yet"),
                tr("The supervision committee is chosen by the meeting of villagers or of "
                   "representatives, the bodies of the co-op by its members or delegates; the party "
                   "branch is kept as a record only. Quorum and votes needed stand beside the votes, "
                   "by each law."),
                {tr("the record of the meeting: who should attend, who did, the votes")},
                tr("Record a vote …"),
                {}},
            QKeySequence(u"Ctrl+Shift+N"_s), [this] { this->add(); });
}

void MeetingsPage::showChosen() {
    const int at = m_table->currentIndex().row();
    if (at < 0 || size_t(at) >= m_all.size()) return m_words->clear();
    const MeetingVoteRow& one = m_all[size_t(at)];
    QStringList lines;
    for (const MeetingLine& line : one.vote.lines)
        lines << u"%1 %2 %3%4"_s.arg(line.post, line.name)
                     .arg(line.votes)
                     .arg(line.elected ? u" · "_s + tr("elected") : QString());
    lines << QString() << thresholdsText(one.thresholds);
    for (const Threshold& threshold : one.thresholds)
        if (!threshold.remark.isEmpty()) lines << threshold.remark;
    if (!one.notes.empty()) lines << QString() << notesText(one.notes);
    m_words->setText(lines.join(u'\n'));
}

void MeetingsPage::told(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Ballots, m_village});
    m_desk.navigator.say(said);
    setVillage(m_village);
}

void MeetingsPage::add() {
    auto* dialog =
        new MeetingDialog(m_desk, m_village, m_desk.orShow(m_desk.setup.posts(m_village)), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto saved = LaterService(m_desk.file).saveMeeting(dialog->vote());
        if (!saved) return dialog->refuse(saved.error().message);
        dialog->accept();
        told(tr("Vote recorded"));
    });
    dialog->open();
}

void MeetingsPage::takeBack() {
    const int at = m_table->currentIndex().row();
    if (at < 0 || size_t(at) >= m_all.size()) return;
    m_desk.prompt.askText({{tr("Take back"), tr("Write why the entry is taken back."), tr("Take back")}, {}},
                          [this, id = m_all[size_t(at)].vote.id](const QString& because) {
                              const auto done = LaterService(m_desk.file).endMeeting(m_village, id, because);
                              if (!done) return m_desk.navigator.showError(done.error());
                              told(tr("Taken back"));
                          });
}

bool MeetingsPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
