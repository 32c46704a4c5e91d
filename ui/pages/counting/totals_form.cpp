#include "ui/pages/counting/totals_form.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>

#include "core/base/text.h"
#include "core/rules/totals.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kWrittenLines = 3;  ///< empty lines for written names; another comes when the last is filled

qint64 numberOf(const QLineEdit* field) {
    return field ? field->text().trimmed().toLongLong() : 0;
}

}  // namespace

TotalsForm::TotalsForm(QWidget* parent) : QWidget(parent), m_body(column(this, 10)) {
    setObjectName(u"totalsForm"_s);
}

void TotalsForm::begin(const Contest& contest) {
    clearLayout(m_body);
    m_contest = contest;
    m_fields.clear();
    m_written.clear();
    m_order.clear();
}

QLineEdit* TotalsForm::numberField(const QString& key, const QString& words) {
    auto* field = named(new QLineEdit, u"total_"_s + key, words);
    field->setValidator(new QIntValidator(0, 999'999, field));
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->setFixedWidth(Theme::current().px(90));
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &TotalsForm::changed);
    m_order << field;
    return field;
}

void TotalsForm::showSheet(const Contest& contest) {
    begin(contest);
    auto* figures = new Card(tr("The ballots"));
    auto* grid = bare(new QGridLayout, 8);
    int at = 0;
    for (const TotalsField& one : totalsHead()) {
        const QString words = totalsFieldName(contest, one.key);
        grid->addWidget(label(words), at / 3, at % 3 * 2);
        auto* field = numberField(one.key, words);
        m_fields.insert(one.key, field);
        grid->addWidget(field, at / 3, at % 3 * 2 + 1);
        ++at;
    }
    grid->setColumnStretch(6, 1);
    figures->body()->addLayout(grid);
    m_body->addWidget(figures);
    const bool against = contest.mode == BallotMode::Candidates;
    for (size_t i = 0; i < contest.posts.size(); ++i) {
        const ContestPost& post = contest.posts[i];
        auto* card = new Card(tr("%1 (%n seat(s))", nullptr, post.seats).arg(post.title));
        auto* lines = bare(new QGridLayout, 6);
        int line = 0;
        if (against) {
            lines->addWidget(label(tr("For ○"), LabelKind::Muted), line, 1);
            lines->addWidget(label(tr("Against ×"), LabelKind::Muted), line++, 2);
        }
        for (const ContestPerson& nominee : post.nominees) {
            const TotalsLine known{nominee.id, nominee.name};
            lines->addWidget(label(nominee.name), line, 0);
            int part = 0;
            for (const QString& kind :
                 against ? QStringList{u"for"_s, u"against"_s} : QStringList{u"for"_s}) {
                const QString key = totalsFieldKey(kind, post.id, known);
                auto* field = numberField(key, totalsFieldName(contest, key));
                m_fields.insert(key, field);
                lines->addWidget(field, line, ++part);
            }
            ++line;
        }
        lines->setColumnMinimumWidth(0, Theme::current().px(120));
        lines->setColumnStretch(3, 1);
        card->body()->addLayout(lines);
        card->body()->addWidget(label(tr("Written in: name and votes"), LabelKind::Muted));
        auto* written = column(nullptr, 4);
        card->body()->addLayout(written);
        for (int n = 0; n < kWrittenLines; ++n) addWritten(i, written);
        m_body->addWidget(card);
    }
    m_body->addStretch();
}

void TotalsForm::addWritten(size_t post, QVBoxLayout* into) {
    const ContestPost& of = m_contest.posts[post];
    const int number = int(m_written.size());
    auto* line = row(nullptr, 8);
    auto* name = named(new QLineEdit, u"written_%1_%2"_s.arg(of.id).arg(number),
                       tr("%1, name written in").arg(of.title));
    name->setFixedWidth(Theme::current().px(150));
    name->installEventFilter(this);
    m_order << name;
    connect(name, &QLineEdit::textChanged, this, &TotalsForm::changed);
    line->addWidget(name);
    auto* votes = numberField(u"written_%1_%2"_s.arg(of.id).arg(number), tr("votes"));
    line->addWidget(votes);
    QLineEdit* against = nullptr;
    if (m_contest.mode == BallotMode::Candidates) {
        against = numberField(u"writtenAgainst_%1_%2"_s.arg(of.id).arg(number), tr("votes against"));
        line->addWidget(against);
    }
    line->addStretch();
    into->addLayout(line);
    m_written.push_back({of.id, name, votes, against});
}

void TotalsForm::showFields(const Contest& contest, const QStringList& keys) {
    begin(contest);
    auto* card = new Card(tr("Only these fields, from the paper"));
    auto* grid = bare(new QGridLayout, 8);
    int line = 0;
    for (const QString& key : keys) {
        const QString words = totalsFieldName(contest, key);
        grid->addWidget(label(words), line, 0);
        auto* field = numberField(key, words);
        m_fields.insert(key, field);
        grid->addWidget(field, line++, 1);
    }
    grid->setColumnStretch(2, 1);
    card->body()->addLayout(grid);
    m_body->addWidget(card);
    m_body->addStretch();
}

QMap<QString, qint64> TotalsForm::values() const {
    QMap<QString, qint64> values;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        values.insert(field.key(), numberOf(field.value()));
    return values;
}

TotalsSheet TotalsForm::sheet() const {
    TotalsSheet sheet = emptyTotals(m_contest);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        setTotalsField(sheet, field.key(), numberOf(field.value()));
    for (const Written& one : m_written) {
        const QString name = normaliseName(one.name->text());
        if (name.isEmpty()) continue;
        for (TotalsPost& post : sheet.posts)
            if (post.post == one.post)
                post.lines.push_back({{}, name, numberOf(one.votes), numberOf(one.against)});
    }
    return sheet;
}

void TotalsForm::mark(const QStringList& keys) {
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool wrong = keys.contains(field.key());
        field.value()->setProperty("wrong", wrong);
        field.value()->setStyleSheet(
            wrong ? u"QLineEdit { border: 2px solid %1; }"_s.arg(Theme::current().colours().bad.name())
                  : QString());
    }
    for (const Written& one : m_written) {
        const TotalsLine line{{}, normaliseName(one.name->text())};
        const bool wrong = !line.name.isEmpty() && keys.contains(totalsFieldKey(u"for", one.post, line));
        one.votes->setStyleSheet(
            wrong ? u"QLineEdit { border: 2px solid %1; }"_s.arg(Theme::current().colours().bad.name())
                  : QString());
    }
}

bool TotalsForm::isTouched() const {
    for (const QLineEdit* field : m_fields)
        if (!field->text().isEmpty()) return true;
    for (const Written& one : m_written)
        if (!one.name->text().isEmpty()) return true;
    return false;
}

void TotalsForm::focusFirst() {
    if (!m_order.isEmpty()) m_order.first()->setFocus();
}

void TotalsForm::go(int step) {
    const int at = int(m_order.indexOf(focusWidget()));
    const int next = at + step;
    if (next >= int(m_order.size())) {
        Q_EMIT finished();
    } else if (next >= 0) {
        m_order.at(next)->setFocus(Qt::TabFocusReason);
    }
}

bool TotalsForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
    switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Down:
            return go(1), true;
        case Qt::Key_Up:
            return go(-1), true;
        default:
            return false;
    }
}

}  // namespace election
