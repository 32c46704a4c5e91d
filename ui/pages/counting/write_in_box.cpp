#include "ui/pages/counting/write_in_box.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <span>

#include "core/base/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kShown = 8;

}  // namespace

WriteInBox::WriteInBox(RegisterService& registers, QWidget* parent)
    : QWidget(parent),
      m_registers(registers),
      m_title(label({}, LabelKind::Section)),
      m_line(named(new QLineEdit, u"writeInLine"_s, tr("Name that is written on the ballot"))),
      m_found(named(new QListWidget, u"writeInFound"_s, tr("Voters of this name"))) {
    m_line->setPlaceholderText(tr("Name or initials (zs → 张三); Enter takes the chosen one, Esc goes back"));
    m_line->installEventFilter(this);
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setProperty("framed", true);
    m_found->setFixedHeight(Theme::current().px(150));
    auto* box = column(this, 6);
    auto* line = row(nullptr, 8);
    line->addWidget(m_title);
    line->addWidget(m_line, 1);
    box->addLayout(line);
    box->addWidget(m_found);
    connect(m_line, &QLineEdit::textChanged, this, &WriteInBox::search);
    connect(m_found, &QListWidget::itemClicked, this, [this] { accept(); });
}

void WriteInBox::open(VillageId village, const QString& post) {
    m_village = village;
    m_title->setText(tr("%1, somebody else:").arg(post));
    m_line->clear();
    search({});
    m_line->setFocus();
}

void WriteInBox::search(const QString& text) {
    m_found->clear();
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) return;
    RegisterQuery query;
    query.village = m_village;
    query.text = wanted;
    query.status = RegistrationStatus::Registered;
    query.sort = RegisterQuery::Sort::NameStrokes;
    const auto ids = m_registers.ids(query);
    if (ids) {
        const auto rows =
            m_registers.rows(std::span<const PersonId>(ids->data(), std::min<size_t>(ids->size(), kShown)));
        if (rows)
            for (const RegisterRow& found : *rows) {
                const Person& person = found.person;
                auto* item = new QListWidgetItem(u"%1   %2   %3   %4"_s.arg(
                    person.name, sexName(person.sex),
                    person.legalBirthDate().isValid() ? tr("born %1").arg(person.legalBirthDate().year())
                                                      : QString(),
                    person.group));
                item->setData(Qt::UserRole, person.name);
                m_found->addItem(item);
            }
    }
    auto* typed =
        new QListWidgetItem(tr("As written: %1 (counts only if it is on the register)").arg(wanted));
    typed->setData(Qt::UserRole, normaliseName(wanted));
    m_found->addItem(typed);
    m_found->setCurrentRow(0);
}

void WriteInBox::accept() {
    const auto* item = m_found->currentItem();
    if (!item) return;
    Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

bool WriteInBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int row = m_found->currentRow();
    if (key == Qt::Key_Down) return m_found->setCurrentRow(std::min(row + 1, m_found->count() - 1)), true;
    if (key == Qt::Key_Up) return m_found->setCurrentRow(std::max(row - 1, 0)), true;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) return accept(), true;
    if (key == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return true;
    }
    return false;
}

}  // namespace election
