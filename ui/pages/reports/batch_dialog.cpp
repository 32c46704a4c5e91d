#include "ui/pages/reports/batch_dialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// A list with ticks; "all" and "none" above it.
class TickList final : public QWidget {
  public:
    TickList(const QString& name, const QString& title, QListWidget* list) {
        list->setObjectName(name);
        list->setAccessibleName(title);
        auto* head = row(nullptr, 6);
        head->addWidget(label(title, LabelKind::Section), 1);
        const auto tick = [list](Qt::CheckState state) {
            for (int i = 0; i < list->count(); ++i) list->item(i)->setCheckState(state);
        };
        auto* all =
            button(name + u"All"_s, QCoreApplication::translate("BatchDialog", "All"), ButtonKind::Link);
        auto* none =
            button(name + u"None"_s, QCoreApplication::translate("BatchDialog", "None"), ButtonKind::Link);
        connect(all, &QPushButton::clicked, list, [tick] { tick(Qt::Checked); });
        connect(none, &QPushButton::clicked, list, [tick] { tick(Qt::Unchecked); });
        head->addWidget(all);
        head->addWidget(none);
        auto* box = column(this, 4);
        box->addLayout(head);
        box->addWidget(list, 1);
        setFocusProxy(list);
    }
};

void addTick(QListWidget* list, const QString& text, bool on) {
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
}

int ticked(const QListWidget* list) {
    int count = 0;
    for (int i = 0; i < list->count(); ++i) count += list->item(i)->checkState() == Qt::Checked;
    return count;
}

}  // namespace

BatchDialog::BatchDialog(const std::vector<Village>& villages, const std::vector<DocumentKind>& kinds,
                         std::optional<VillageId> chosen, QWidget* parent)
    : FormDialog(tr("Make many papers"),
                 tr("Papers that are not ready are left out and named at the end. Space ticks a line."),
                 tr("Make"), parent),
      m_places(new QListWidget),
      m_kinds(new QListWidget),
      m_form(named(new QComboBox, u"batchForm"_s, tr("Form"))),
      m_target(named(new QComboBox, u"batchTarget"_s, tr("As"))),
      m_workbooks(new QCheckBox(tr("tables also as workbooks (.xlsx)"))),
      m_texts(new QCheckBox(tr("notices and forms also as texts to edit (.odt)"))),
      m_villages(villages),
      m_all(kinds) {
    addTick(m_places, tr("Township"), !chosen);
    for (const Village& village : m_villages)
        addTick(m_places, u"%1 %2"_s.arg(village.number, 2, 10, QChar(u'0')).arg(village.name),
                !chosen || *chosen == village.id);
    for (const DocumentKind& kind : m_all) addTick(m_kinds, kind.title, true);
    auto* lists = new QWidget;
    auto* line = row(lists, 12);
    line->addWidget(new TickList(u"batchPlaces"_s, tr("Places"), m_places), 2);
    line->addWidget(new TickList(u"batchKinds"_s, tr("Documents"), m_kinds), 3);
    lists->setMinimumSize(Theme::current().px(620), Theme::current().px(300));
    addWide(lists);
    m_form->addItems(
        {tr("as recorded"), tr("empty, to be written by hand"), tr("large, for the notice board")});
    m_target->addItems({tr("a folder a village, with a list of contents"), tr("one PDF with all papers")});
    addField(tr("Form"), m_form);
    addField(tr("As"), m_target);
    m_workbooks->setObjectName(u"batchWorkbooks"_s);
    m_workbooks->setChecked(true);
    m_texts->setObjectName(u"batchTexts"_s);
    addField({}, m_workbooks);
    addField({}, m_texts);
    for (QListWidget* list : {m_places, m_kinds}) {
        list->setCurrentRow(0);
        connect(list, &QListWidget::itemChanged, this, &BatchDialog::judge);
    }
    connect(m_target, &QComboBox::currentIndexChanged, this, &BatchDialog::judge);
    judge();
}

void BatchDialog::judge() {
    m_workbooks->setEnabled(!wantsOneFile());
    m_texts->setEnabled(!wantsOneFile());
    setWhyNotAllowed(ticked(m_places) == 0  ? tr("Tick a village, or the township.")
                     : ticked(m_kinds) == 0 ? tr("Tick a document.")
                                            : QString());
}

bool BatchDialog::wantsOneFile() const {
    return m_target->currentIndex() == 1;
}

BatchWish BatchDialog::wish() const {
    BatchWish wish;
    wish.township = m_places->item(0)->checkState() == Qt::Checked;
    bool all = true;
    for (int i = 1; i < m_places->count(); ++i) {
        if (m_places->item(i)->checkState() == Qt::Checked)
            wish.villages.push_back(m_villages[size_t(i - 1)].id);
        else
            all = false;
    }
    if (all) wish.villages.clear();
    wish.onlyTownship = !all && wish.villages.empty();
    if (ticked(m_kinds) < m_kinds->count())
        for (int i = 0; i < m_kinds->count(); ++i)
            if (m_kinds->item(i)->checkState() == Qt::Checked) wish.kinds << m_all[size_t(i)].key;
    wish.form = PaperForm(m_form->currentIndex());
    wish.withIndex = true;
    wish.workbooks = m_workbooks->isChecked();
    wish.texts = m_texts->isChecked();
    return wish;
}

}  // namespace election
