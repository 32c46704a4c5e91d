#include "ui/dialogs/setup/switch_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "core/rules/rule_words.h"
#include "ui/dialogs/setup/rule_summary.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Type = ParameterSpec::Type;

constexpr int kMostOffered = 9;  // numbers in a combo box

}  // namespace

SwitchEditor::SwitchEditor(const QString& key, QWidget* parent)
    : QWidget(parent),
      m_key(key),
      m_title(label(parameterTitle(key), LabelKind::Plain, nullptr, true)),
      m_rule(label({}, LabelKind::Small, nullptr, true)),
      m_article(named(new QLineEdit, u"switchArticle_"_s + key,
                      tr("%1: article of the village's measures").arg(parameterTitle(key)))) {
    const Theme& theme = Theme::current();
    auto* line = row(this, 10);
    auto* words = column(nullptr, 2);
    words->addWidget(m_title);
    words->addWidget(m_rule);
    line->addLayout(words, 3);
    if (parameterSpec(key)->type == Type::List) {
        auto* holder = new QWidget;
        auto* flow = new FlowLayout(holder);
        flow->setContentsMargins(0, 0, 0, 0);
        for (const QString& word : parameterSpec(key)->words) {
            auto* box = named(new QCheckBox(parameterWordText(key, word)),
                              u"switch_%1_%2"_s.arg(key, QString::number(m_words.size())),
                              parameterWordText(key, word));
            box->setProperty("word", word);
            flow->addWidget(box);
            m_words.push_back(box);
            connect(box, &QCheckBox::toggled, this, &SwitchEditor::judge);
        }
        line->addWidget(holder, 4);
    } else {
        m_value = named(new QComboBox, u"switch_"_s + key, parameterTitle(key));
        m_value->setMinimumWidth(theme.px(150));
        line->addWidget(m_value, 4);
        connect(m_value, &QComboBox::currentIndexChanged, this, &SwitchEditor::judge);
    }
    m_article->setPlaceholderText(tr("article, e.g. 第十二条"));
    m_article->setFixedWidth(theme.px(130));
    line->addWidget(m_article);
    connect(m_article, &QLineEdit::textChanged, this, [this] {
        if (!m_filling) Q_EMIT changed();
    });
}

void SwitchEditor::fill(const Parameter& law) {
    const ParameterSpec& spec = *parameterSpec(m_key);
    for (QAbstractButton* box : m_words) {
        const QString word = box->property("word").toString();
        const bool allowed = std::get<QStringList>(law.value).contains(word);
        box->setVisible(allowed);
    }
    if (!m_value) return;
    m_value->clear();
    m_value->addItem(tr("as in the rules: %1").arg(parameterValueWords(m_key, law.value)), QString());
    if (spec.type == Type::Word) {
        for (const QString& word : spec.words)
            if (word != m_law) m_value->addItem(parameterWordText(m_key, word), word);
        return;
    }
    const int rules = std::get<int>(law.value);
    const bool lower = spec.villageMay == ParameterSpec::VillageMay::Lower;
    const bool raise = spec.villageMay == ParameterSpec::VillageMay::Raise;
    const int from = raise ? rules : spec.min, to = lower ? rules : std::min(spec.max, from + kMostOffered);
    for (int number = from; number <= to; ++number)
        if (number != rules)
            m_value->addItem(parameterValueWords(m_key, ParameterValue(number)), QString::number(number));
}

void SwitchEditor::set(const RuleSet& frozen, const std::optional<VillageSwitch>& own) {
    m_filling = true;
    const Parameter& law = frozen.parameter(m_key);
    m_law = parameterValueText(law.value);
    m_rule->setText(basisWithMark(law.citation, evidenceMarkKey(law.mark)));
    m_rule->setToolTip(law.note);
    fill(law);
    const QStringList words = (own ? own->value : m_law).split(u'、', Qt::SkipEmptyParts);
    for (QAbstractButton* box : m_words) box->setChecked(words.contains(box->property("word").toString()));
    if (m_value) m_value->setCurrentIndex(own ? std::max(0, m_value->findData(own->value)) : 0);
    m_article->setText(own ? own->article : QString());
    m_filling = false;
    judge();
}

std::optional<VillageSwitch> SwitchEditor::own() const {
    QString value;
    if (m_value) {
        value = m_value->currentData().toString();
    } else {
        QStringList words;
        for (const QAbstractButton* box : m_words)
            if (box->isChecked()) words << box->property("word").toString();
        value = words.join(u'、');
        // The rule set may name them in another order.
        QStringList law = m_law.split(u'、', Qt::SkipEmptyParts);
        law.sort();
        words.sort();
        if (words == law || value.isEmpty()) return std::nullopt;
    }
    if (value.isEmpty()) return std::nullopt;
    return VillageSwitch{m_key, value, m_article->text().trimmed()};
}

void SwitchEditor::judge() {
    const bool sets = own().has_value();
    m_article->setEnabled(sets);
    m_article->setToolTip(sets ? QString() : tr("Only where the village sets something otherwise."));
    setKind(m_title, sets ? LabelKind::Accent : LabelKind::Plain);
    if (!m_filling) Q_EMIT changed();
}

}  // namespace election
