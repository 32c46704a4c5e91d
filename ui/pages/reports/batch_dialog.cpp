#include "ui/pages/reports/batch_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>

#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/tick_list.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// A list under its title, with "all" and "none" above it.
class TickColumn final : public QWidget {
  public:
    TickColumn(const QString& name, const QString& title, TickList* list) {
        list->setObjectName(name);
        list->setAccessibleName(title);
        auto* head = row(nullptr, 6);
        head->addWidget(label(title, LabelKind::Section), 1);
        auto* all =
            button(name + u"All"_s, QCoreApplication::translate("BatchDialog", "All"), ButtonKind::Link);
        auto* none =
            button(name + u"None"_s, QCoreApplication::translate("BatchDialog", "None"), ButtonKind::Link);
        connect(all, &QPushButton::clicked, list, [list] { list->tickAll(true); });
        connect(none, &QPushButton::clicked, list, [list] { list->tickAll(false); });
        head->addWidget(all);
        head->addWidget(none);
        auto* box = column(this, 4);
        box->addLayout(head);
        box->addWidget(list, 1);
        setFocusProxy(list);
    }
};

}  // namespace

BatchDialog::BatchDialog(const std::vector<Village>& villages, const std::vector<DocumentKind>& kinds,
                         std::optional<VillageId> chosen, QWidget* parent)
    : FormDialog(tr("Make many papers"),
                 tr("Papers that are not ready are left out and named at the end. Space ticks a line."),
                 tr("Make"), parent),
      m_places(new TickList),
      m_kinds(new TickList),
      m_form(named(new QComboBox, u"batchForm"_s, tr("Form"))),
      m_target(named(new QComboBox, u"batchTarget"_s, tr("As"))),
      m_workbooks(new QCheckBox(tr("tables also as workbooks (.xlsx)"))),
      m_texts(new QCheckBox(tr("notices and forms also as texts to edit (.odt)"))),
      m_villages(villages),
      m_all(kinds) {
    m_places->add(tr("Township"), !chosen);
    for (const Village& village : m_villages)
        m_places->add(u"%1 %2"_s.arg(village.number, 2, 10, QChar(u'0')).arg(village.name),
                      !chosen || *chosen == village.id);
    for (const DocumentKind& kind : m_all) m_kinds->add(kind.title, true);
    auto* lists = new QWidget;
    auto* line = row(lists, 12);
    line->addWidget(new TickColumn(u"batchPlaces"_s, tr("Places"), m_places), 2);
    line->addWidget(new TickColumn(u"batchKinds"_s, tr("Documents"), m_kinds), 3);
    lists->setMinimumHeight(Theme::current().px(170));
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
    for (TickList* list : {m_places, m_kinds})
        connect(list, &QListWidget::itemChanged, this, &BatchDialog::judge);
    connect(m_target, &QComboBox::currentIndexChanged, this, &BatchDialog::judge);
    openAs(680, 640);
    judge();
}

void BatchDialog::judge() {
    m_workbooks->setEnabled(!wantsOneFile());
    m_texts->setEnabled(!wantsOneFile());
    setWhyNotAllowed(m_places->tickedCount() == 0  ? tr("Tick a village, or the township.")
                     : m_kinds->tickedCount() == 0 ? tr("Tick a document.")
                                                   : QString());
}

bool BatchDialog::wantsOneFile() const {
    return m_target->currentIndex() == 1;
}

BatchWish BatchDialog::wish() const {
    BatchWish wish;
    wish.township = m_places->isTicked(0);
    bool all = true;
    for (int i = 1; i < m_places->count(); ++i) {
        if (m_places->isTicked(i))
            wish.villages.push_back(m_villages[size_t(i - 1)].id);
        else
            all = false;
    }
    if (all) wish.villages.clear();
    wish.onlyTownship = !all && wish.villages.empty();
    if (m_kinds->tickedCount() < m_kinds->count())
        for (int i = 0; i < m_kinds->count(); ++i)
            if (m_kinds->isTicked(i)) wish.kinds << m_all[size_t(i)].key;
    wish.form = PaperForm(m_form->currentIndex());
    wish.withIndex = true;
    wish.workbooks = m_workbooks->isChecked();
    wish.texts = m_texts->isChecked();
    return wish;
}

}  // namespace election
