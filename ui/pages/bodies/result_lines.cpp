#include "ui/pages/bodies/result_lines.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

#include "core/base/text.h"
#include "ui/pages/person_picker.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

ResultLines::ResultLines(Desk& desk, VillageId village, std::vector<Role> roles, QWidget* parent)
    : QWidget(parent),
      m_roles(std::move(roles)),
      m_picker(new PersonPicker(desk.registers, village, u"line"_s)),
      m_votes(countField(u"lineVotes"_s, 0)),
      m_role(named(new QComboBox, u"lineRole"_s, tr("Chosen to"))),
      m_add(button(u"lineAdd"_s, tr("Add the line"))),
      m_remove(button(u"lineRemove"_s, tr("Take the line out"))),
      m_table(named(new QTableWidget(0, 4), u"resultLines"_s, tr("Result list"))) {
    m_votes->setAccessibleName(tr("Votes"));
    for (const Role& role : m_roles) m_role->addItem(role.title, role.key);
    auto* box = column(this, 6);
    auto* line = row(nullptr, 8);
    line->addWidget(m_picker, 1);
    auto* votes = label(tr("Votes"), LabelKind::Muted);
    votes->setFixedHeight(m_votes->sizeHint().height());
    line->addWidget(votes, 0, Qt::AlignTop);
    m_votes->setFixedWidth(Theme::current().px(70));
    line->addWidget(m_votes, 0, Qt::AlignTop);
    line->addWidget(m_role, 0, Qt::AlignTop);
    line->addWidget(m_add, 0, Qt::AlignTop);
    box->addLayout(line);
    tuneTable(m_table, 26);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Register"), tr("Votes"), tr("Chosen to")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(Theme::current().px(120));
    box->addWidget(m_table, 1);
    box->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &ResultLines::add);
    connect(m_remove, &QPushButton::clicked, this, &ResultLines::takeOut);
    // The picker comes first: where its list is open, Enter chooses.
    static_cast<QLineEdit*>(m_picker->field())->installEventFilter(this);
    m_picker->listenFirst();
    for (QWidget* one : std::initializer_list<QWidget*>{m_votes, m_role, m_table})
        one->installEventFilter(this);
    connect(m_picker, &PersonPicker::chosen, this, [this] {
        m_votes->setFocus(Qt::TabFocusReason);
        m_votes->selectAll();
    });
    setFocusProxy(m_picker);
    fill();
}

QWidget* ResultLines::field() const {
    return m_picker->field();
}

void ResultLines::setLines(std::vector<Line> lines) {
    m_lines = std::move(lines);
    fill();
}

void ResultLines::add() {
    auto* typed = static_cast<QLineEdit*>(m_picker->field());
    Line line;
    line.name = normaliseName(typed->text());
    if (line.name.isEmpty()) return typed->setFocus();
    if (const auto person = m_picker->person(); person && person->name == line.name) {
        line.person = person->id;
        line.sex = person->sex;
        line.household = person->household;
    }
    line.votes = m_votes->value();
    line.role = m_role->currentData().toString();
    m_lines.push_back(line);
    const int at = m_role->currentIndex();
    if (m_roles[size_t(at)].onceOnly && at + 1 < m_role->count()) m_role->setCurrentIndex(at + 1);
    m_picker->clear();
    m_votes->setValue(0);
    fill();
    m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    typed->setFocus(Qt::TabFocusReason);
    Q_EMIT changed();
}

void ResultLines::takeOut() {
    const int at = m_table->currentRow();
    if (at < 0 || size_t(at) >= m_lines.size()) return;
    m_lines.erase(m_lines.begin() + at);
    fill();
    Q_EMIT changed();
}

void ResultLines::fill() {
    m_table->setRowCount(int(m_lines.size()));
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Line& line = m_lines[size_t(i)];
        const int role = m_role->findData(line.role);
        const QString cells[] = {line.name, line.person ? tr("on the register") : tr("not on the register"),
                                 QString::number(line.votes), role >= 0 ? m_role->itemText(role) : QString()};
        for (int c = 0; c < 4; ++c) m_table->setItem(i, c, new QTableWidgetItem(cells[c]));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setWhyNot(m_remove, m_lines.empty() ? tr("The list has no line yet.") : QString());
}

bool ResultLines::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_table && key->key() == Qt::Key_Delete) return takeOut(), true;
    if (key->modifiers() != Qt::NoModifier && key->modifiers() != Qt::KeypadModifier) return false;
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) return false;
    if (watched == m_table) return false;
    if (watched == m_votes) {
        m_role->setFocus(Qt::TabFocusReason);
    } else if (watched == m_role) {
        add();
    } else {
        m_votes->setFocus(Qt::TabFocusReason);
        m_votes->selectAll();
    }
    return true;
}

}  // namespace election
