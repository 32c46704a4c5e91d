#include "ui/pages/screening/template_page.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QSaveFile>

#include "core/base/dates.h"
#include "core/rules/bars_on_day.h"
#include "core/rules/rule_set.h"
#include "core/services/reporting_service.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/screening/template_dialogs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kKind = Qt::UserRole, kIndex = Qt::UserRole + 1;

/// 本镇清单③ after two clauses.
LocalBar nextClause(const CheckTemplate& checks) {
    const int number = int(checks.bars.size()) + 1;
    LocalBar made;
    made.bar.list = checks.bars.empty() ? u"本镇清单"_s : checks.bars.back().bar.list;
    made.bar.clause =
        made.bar.list + (number <= 20 ? QString(QChar(u'①' + number - 1)) : QString::number(number));
    if (!checks.bars.empty()) made.bar.citation = checks.bars.back().bar.citation;
    made.bar.mark = EvidenceMark::Practice;
    return made;
}

}  // namespace

PageDescriptor TemplatePage::descriptor() {
    return {u"screening-template"_s,
            tr("Standard of the screening"),
            u"check"_s,
            Step::Screening,
            [](Desk& desk) -> Page* { return new TemplatePage(desk); },
            u"screening"_s};
}

TemplatePage::TemplatePage(Desk& desk)
    : Page(desk),
      m_stands(label({}, LabelKind::Plain, nullptr, true)),
      m_words(label({}, LabelKind::Small, nullptr, true)),
      m_list(named(new QComboBox, u"templateVersions"_s, tr("Version"))),
      m_items(named(new QListWidget, u"templateItems"_s, tr("Checks and clauses"))),
      m_edit(button(u"templateEdit"_s, tr("Change …   Enter"))),
      m_add(button(u"templateAdd"_s, tr("Add a clause …"), ButtonKind::Plain, QKeySequence(Qt::Key_Insert))),
      m_out(button(u"templateOut"_s, tr("Leave out …"), ButtonKind::Plain, QKeySequence(Qt::Key_Delete))),
      m_freeze(button(u"templateFreeze"_s, tr("Freeze the draft …"), ButtonKind::Main,
                      QKeySequence(u"Ctrl+Return"_s))),
      m_load(button(u"templateLoad"_s, tr("Read a file …"), ButtonKind::Plain, QKeySequence(u"Ctrl+L"_s))),
      m_save(button(u"templateSave"_s, tr("Write a file …"), ButtonKind::Plain, QKeySequence(u"Ctrl+S"_s))),
      m_paper(new PaperPane(desk)) {
    auto* line = row(this, 12);
    pageMargins(line);
    auto* side = makeSide();
    side->setFixedWidth(Theme::current().px(Theme::current().percent() == 100 ? 390 : 320));
    line->addWidget(side);
    line->addWidget(m_paper, 1);
    setFocusProxy(m_items);
    connect(m_list, &QComboBox::activated, this, [this] {
        m_wanted = m_list->currentData().toInt();
        showVersion();
    });
    connect(m_items, &QListWidget::itemActivated, this, &TemplatePage::edit);
    connect(m_items, &QListWidget::currentRowChanged, this, &TemplatePage::judge);
    connect(m_edit, &QPushButton::clicked, this, &TemplatePage::edit);
    connect(m_add, &QPushButton::clicked, this, &TemplatePage::addClause);
    connect(m_out, &QPushButton::clicked, this, &TemplatePage::leaveOut);
    connect(m_freeze, &QPushButton::clicked, this, &TemplatePage::freeze);
    connect(m_load, &QPushButton::clicked, this, &TemplatePage::load);
    connect(m_save, &QPushButton::clicked, this, &TemplatePage::save);
}

QWidget* TemplatePage::makeSide() {
    auto* side = new QWidget;
    auto* stack = column(side, 10);
    auto* where = new Card(tr("Where it stands"));
    m_stands->setObjectName(u"templateStands"_s);
    where->body()->addWidget(m_stands);
    where->body()->addWidget(m_list);
    where->body()->addWidget(m_freeze);
    stack->addWidget(where);
    auto* items = new Card(tr("Checks and clauses"));
    m_items->setProperty("framed", true);
    m_items->setWordWrap(true);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    items->body()->addWidget(m_items, 1);
    items->body()->addWidget(m_words);
    auto* buttons = new FlowLayout(nullptr, 6);
    for (QPushButton* made : {m_edit, m_add, m_out, m_load, m_save}) buttons->addWidget(made);
    items->body()->addLayout(buttons);
    stack->addWidget(items, 1);
    return side;
}

void TemplatePage::refresh() {
    m_versions = m_desk.orShow(m_desk.screeningTemplates.versions());
    if (m_versions.empty()) return;
    fillVersions();
    showVersion();
}

void TemplatePage::fillVersions() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int inForce = 0;
    for (const TemplateVersion& one : m_versions)
        if (!one.isDraft()) inForce = one.number;
    for (auto it = m_versions.rbegin(); it != m_versions.rend(); ++it) {
        QString text = it->number == 0 ? tr("The program's own") : tr("Version %1").arg(it->number);
        if (it->isDraft())
            text = tr("Draft of version %1, by %2").arg(it->number).arg(it->madeBy);
        else if (it->frozenAt.isValid())
            text = tr("%1, frozen on %2").arg(text, formatDate(it->frozenAt.toLocalTime().date()));
        if (it->number == inForce) text = tr("%1 · in force").arg(text);
        if (it->dossiers > 0) text = tr("%1 · %n dossier(s) stay with it", nullptr, it->dossiers).arg(text);
        m_list->addItem(text, it->number);
    }
    const bool hasDraft = m_versions.back().isDraft();
    m_stands->setText(hasDraft ? tr("A draft waits; version in force: %1.")
                                     .arg(inForce == 0 ? tr("the program's own") : QString::number(inForce))
                      : inForce == 0 ? tr("The program's own template is in force. No official text was "
                                          "found: adapt it to the local document.")
                                     : tr("Version %1 of the township is in force.").arg(inForce));
    if (m_list->findData(m_wanted) < 0) m_wanted = m_versions.back().number;
    m_list->setCurrentIndex(m_list->findData(m_wanted));
    setWhyNot(m_freeze, hasDraft ? QString() : tr("There is no draft: change a check or a clause first."));
}

const TemplateVersion* TemplatePage::shown() const {
    for (const TemplateVersion& one : m_versions)
        if (one.number == m_wanted) return &one;
    return nullptr;
}

void TemplatePage::showVersion() {
    const TemplateVersion* version = shown();
    if (!version) return;
    fillItems();
    const auto paper = m_desk.reporting.screeningTemplate(version->number);
    if (!paper)
        m_paper->showWhyNot(paper.error().message);
    else
        m_paper->show(*paper, paperFileName(*paper, {}));
    judge();
}

void TemplatePage::fillItems() {
    const CheckTemplate& checks = shown()->checks;
    const int before = m_items->currentRow();
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    const auto add = [this](Kind kind, int index, const QString& text) {
        auto* item = new QListWidgetItem(text, m_items);
        item->setData(kKind, int(kind));
        item->setData(kIndex, index);
    };
    add(Kind::Head, 0, checks.title.text() + u'\n' + checks.source.text());
    for (int i = 0; i < kCheckCount; ++i) {
        const CheckDescription& check = checks.checks.at(size_t(i));
        add(Kind::Check, i,
            tr("%1 %2\n%3, %4")
                .arg(QString::number(i + 1), check.title.text(), answeredByName(check.how),
                     check.bars ? tr("bars") : tr("only warns")));
    }
    const std::vector<Bar>& bars = m_desk.file.ruleSet().bars();
    for (int i = 0; i < int(bars.size()); ++i) {
        QString out;
        for (const LeftOutClause& one : checks.leftOut)
            if (const Bar* named = findBar(bars, one.clause); named && named->id == bars[size_t(i)].id)
                out = tr(" — left out: %1").arg(one.because);
        add(Kind::RuleBar, i, bars[size_t(i)].clause + u' ' + bars[size_t(i)].text + out);
    }
    for (int i = 0; i < int(checks.bars.size()); ++i) {
        const Bar& bar = checks.bars[size_t(i)].bar;
        add(Kind::OwnBar, i, tr("%1 %2 (own)").arg(bar.clause, bar.text));
    }
    m_items->setCurrentRow(std::clamp(before, 0, m_items->count() - 1));
}

std::pair<TemplatePage::Kind, int> TemplatePage::chosenItem() const {
    const auto* item = m_items->currentItem();
    return item ? std::pair(Kind(item->data(kKind).toInt()), item->data(kIndex).toInt())
                : std::pair(Kind::Head, 0);
}

void TemplatePage::judge() {
    const TemplateVersion* version = shown();
    if (!version) return;
    const bool newest = version->number == m_versions.back().number;
    const QString old =
        newest ? QString() : tr("Older versions never change. Choose the newest one to go on from it.");
    const auto [kind, index] = chosenItem();
    const std::vector<Bar>& bars = m_desk.file.ruleSet().bars();
    const bool statutory = kind == Kind::RuleBar && bars.at(size_t(index)).weight == Weight::Law;
    setWhyNot(m_edit, !old.isEmpty() ? old
                      : kind == Kind::RuleBar
                          ? tr("The words of the rule set's lists stay as they are; leave the clause out "
                               "and add one of your own instead.")
                          : QString());
    setWhyNot(m_add, old);
    setWhyNot(m_load, old);
    setWhyNot(m_out, !old.isEmpty() ? old
                     : statutory    ? tr("A bar of the law can't be left out.")
                     : kind == Kind::Head || kind == Kind::Check
                         ? tr("The nine checks stay nine; a check can be set to “only warns”.")
                         : QString());
    m_words->setText(kind == Kind::RuleBar ? u"%1 [%2] %3"_s.arg(bars.at(size_t(index)).citation,
                                                                 evidenceMarkKey(bars.at(size_t(index)).mark),
                                                                 bars.at(size_t(index)).note)
                                           : QString());
    m_words->setVisible(!m_words->text().isEmpty());
}

bool TemplatePage::put(const CheckTemplate& checks, FormDialog* dialog) {
    if (const auto done = m_desk.screeningTemplates.saveDraft(checks); !done) {
        if (dialog)
            dialog->refuse(done.error().message);
        else
            m_desk.navigator.showError(done.error());
        return false;
    }
    m_wanted = -1;
    m_desk.navigator.say(tr("In the draft; nothing is in force before it is frozen"));
    m_desk.changes.announce({ChangeEvent::Screening, {}});
    return true;
}

void TemplatePage::edit() {
    if (!m_edit->isEnabled() || !shown()) return;
    const auto [kind, index] = chosenItem();
    if (kind == Kind::Check) return editCheck(index);
    if (kind == Kind::OwnBar) return editClause(index);
    if (kind == Kind::RuleBar) return;
    auto* dialog = new TemplateHeadDialog(shown()->checks, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        CheckTemplate checks = shown()->checks;
        dialog->apply(checks);
        if (put(checks, dialog)) dialog->accept();
    });
    dialog->open();
}

void TemplatePage::editCheck(int index) {
    auto* dialog = new CheckDialog(index, shown()->checks.checks.at(size_t(index)), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, index] {
        CheckTemplate checks = shown()->checks;
        checks.checks.at(size_t(index)) = dialog->check();
        if (put(checks, dialog)) dialog->accept();
    });
    dialog->open();
}

void TemplatePage::addClause() {
    editClause(-1);
}

void TemplatePage::editClause(int index) {
    const CheckTemplate& now = shown()->checks;
    auto* dialog = new ClauseDialog(index < 0 ? nextClause(now) : now.bars.at(size_t(index)), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, index] {
        CheckTemplate checks = shown()->checks;
        if (index < 0)
            checks.bars.push_back(dialog->clause());
        else
            checks.bars.at(size_t(index)) = dialog->clause();
        if (put(checks, dialog)) dialog->accept();
    });
    dialog->open();
}

void TemplatePage::leaveOut() {
    const auto [kind, index] = chosenItem();
    if (kind == Kind::OwnBar) {
        m_desk.prompt.ask(
            {tr("Take the clause out of the draft"),
             tr("Frozen versions keep it; dossiers judged by them keep it, too."), tr("Take out")},
            [this, index = index] {
                CheckTemplate checks = shown()->checks;
                checks.bars.erase(checks.bars.begin() + index);
                put(checks, nullptr);
            });
        return;
    }
    const Bar bar = m_desk.file.ruleSet().bars().at(size_t(index));
    CheckTemplate checks = shown()->checks;
    const auto isIt = [&bar](const LeftOutClause& one) {
        return findBar(std::vector{bar}, one.clause) != nullptr;
    };
    if (std::any_of(checks.leftOut.begin(), checks.leftOut.end(), isIt)) {
        std::erase_if(checks.leftOut, isIt);
        put(checks, nullptr);
        return;
    }
    m_desk.prompt.askText(
        {{tr("Leave %1 out").arg(bar.clause),
          tr("%1\nWrite on what it rests that this clause no longer counts here.").arg(bar.text),
          tr("Leave out")},
         {},
         false},
        [this, checks, clause = bar.clause](const QString& because) mutable {
            checks.leftOut.push_back({clause, because.trimmed()});
            put(checks, nullptr);
        });
}

void TemplatePage::freeze() {
    m_desk.prompt.askText({{tr("Freeze the draft"),
                            tr("It becomes the version in force and never changes again. Dossiers that were "
                               "judged before stay with their "
                               "version. On which document of the township does it rest (name and number)?"),
                            tr("Freeze")},
                           {},
                           false},
                          [this](const QString& because) {
                              const auto number = m_desk.screeningTemplates.freeze(because);
                              if (!number) return m_desk.navigator.showError(number.error());
                              m_wanted = *number;
                              m_desk.navigator.say(tr("Version %1 is in force").arg(*number));
                              m_desk.changes.announce({ChangeEvent::Screening, {}});
                          });
}

void TemplatePage::load() {
    m_desk.prompt.openFiles(
        {tr("Read the nine checks"), {}, tr("Standard of the screening (*.json)"), {}},
        [this](const QStringList& paths) {
            QFile file(paths.value(0));
            const QString name = QFileInfo(file.fileName()).fileName();
            if (!file.open(QIODevice::ReadOnly))
                return m_desk.navigator.showError(
                    {ErrorCode::Io, tr("“%1” can't be read.").arg(name), file.errorString()});
            if (const auto done = m_desk.screeningTemplates.saveDraft(file.readAll(), name); !done)
                return m_desk.navigator.showError(done.error());
            m_wanted = -1;
            m_desk.changes.announce({ChangeEvent::Screening, {}});
        });
}

void TemplatePage::save() {
    const QByteArray json = checkTemplateJson(shown()->checks);
    m_desk.prompt.saveFile(
        {tr("Write the nine checks"),
         {},
         tr("Standard of the screening (*.json)"),
         tr("standard of the screening") + u".json"_s},
        [this, json](const QString& path) {
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
                return m_desk.navigator.showError(
                    {ErrorCode::Io,
                     tr("%1 could not be written. Choose another folder.").arg(QFileInfo(path).fileName()),
                     file.errorString()});
            m_desk.navigator.say(tr("Saved: %1").arg(QFileInfo(path).fileName()));
        });
}

bool TemplatePage::closeTop() {
    return m_dialog ? (m_dialog->reject(), true) : false;
}

QVariantMap TemplatePage::state() const {
    return {{u"version"_s, m_wanted}, {u"item"_s, m_items->currentRow()}};
}

void TemplatePage::restore(const QVariantMap& state) {
    m_wanted = state.value(u"version"_s).toInt();
    if (m_items->count() > 0) m_items->setCurrentRow(state.value(u"item"_s).toInt());
}

}  // namespace election
