#pragma once
/// Reads and checks the JSON of a rule set. Private to core/rules; use loadRuleSet().
#include <QCoreApplication>

#include "core/rules/json_source.h"
#include "core/rules/rule_set.h"
#include "core/rules/rule_set_schema.h"

namespace election {

class RuleSetReader {
    Q_DECLARE_TR_FUNCTIONS(RuleSetReader)

  public:
    /// `newer`: where the set lacks a parameter that the program learned later, this set's is taken.
    explicit RuleSetReader(SourceText source, const RuleSet* newer = nullptr)
        : m_source(std::move(source)), m_newer(newer) {}
    Result<RuleSet> read();

  private:
    Result<> readHead(const JsonNode& root);
    Result<> readTexts(const JsonNode& node);
    Result<> readParameters(const JsonNode& node);
    Result<> readBars(const JsonNode& node);
    Result<Parameter> readParameter(const ParameterSpec& spec, const JsonNode& node);
    Result<ParameterValue> readValue(const ParameterSpec& spec, const JsonNode& node);
    Result<ParameterValue> readList(const ParameterSpec& spec, const JsonNode& node);
    Result<ParameterValue> readRange(const ParameterSpec& spec, const JsonNode& node);
    Result<ParameterValue> readFraction(const ParameterSpec& spec, const JsonNode& node);
    Result<int> readNumber(const ParameterSpec& spec, const JsonNode& node);

    /// An object whose keys are all in `required` or `optional`, and that has all of `required`.
    Result<> checkKeys(const JsonNode& node, const QStringList& required, const QStringList& optional);
    Result<QString> text(const JsonNode& object, const QString& key);  ///< a text that is not empty
    Result<QString> optionalText(const JsonNode& object, const QString& key);
    Result<std::optional<QDate>> date(const JsonNode& object, const QString& key);  ///< absent or null: empty
    Result<EvidenceMark> mark(const JsonNode& object);

    SourceText m_source;
    const RuleSet* m_newer;
    RuleSet m_set;
};

}  // namespace election
