/// Which table stands for which mark of the wording.
#include <QCoreApplication>
#include <QHash>

#include "core/services/election_file.h"
#include "core/services/papers/block_parts.h"
#include "core/services/papers/paper_facts.h"
#include "core/services/rules_in_force.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PaperBlocks)
};

}  // namespace

report::Table tableOf(const QStringList& heads, std::vector<int> shares, bool numbered) {
    report::Table table;
    for (int i = 0; i < heads.size(); ++i)
        table.columns.push_back({heads[i], shares[size_t(i)],
                                 shares[size_t(i)] > 16 ? Align::Left : Align::Center,
                                 numbered && i == 0 ? CellKind::Integer : CellKind::Text});
    return table;
}

void addBlankRows(report::Table& table, int count, bool numbered) {
    for (int i = 0; i < count; ++i) {
        report::Row row;
        row.cells.resize(table.columns.size());
        if (numbered) row.cells.front() = QString::number(table.rows.size() + 1);
        table.rows.push_back(std::move(row));
    }
}

Sections one(report::Table table) {
    Sections sections;
    sections.push_back(std::move(table));
    return sections;
}

report::Paragraph plain(const QString& text) {
    return {text, report::Paragraph::Style::Body, Align::Left};
}

Sections numbered(const QStringList& sentences) {
    static const QString digits = u"一二三四五六七八九十"_s;
    Sections sections;
    for (int i = 0; i < sentences.size(); ++i) {
        QString figure = QString::number(i + 1);
        if (i < 10) figure = digits.mid(i, 1);
        if (i >= 10 && i < 19) figure = u"十"_s + digits.mid(i - 10, 1);
        sections.push_back(plain(Text::tr("(%1) %2").arg(figure, sentences[i])));
    }
    return sections;
}

Result<RuleSet> BlockRequest::rules() const {
    if (!request.village) return file().ruleSet();
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file(), village()));
    return inForce->rules;
}

Result<Sections> paperBlock(const PaperRequest& request, const QString& key, bool blank) {
    static const QHash<QString, Result<Sections> (*)(const BlockRequest&)> blocks{
        {u"posts_table"_s, postsBlock},
        {u"conditions"_s, conditionsBlock},
        {u"bars"_s, barsBlock},
        {u"void_rules"_s, voidRulesBlock},
        {u"stations"_s, stationsBlock},
        {u"staff"_s, staffBlock},
        {u"roving_voters"_s, rovingVotersBlock},
        {u"roving_boxes"_s, rovingBoxesBlock},
        {u"assisted_voters"_s, assistedVotersBlock},
        {u"days"_s, daysBlock},
        {u"candidates"_s, candidatesBlock},
        {u"departments"_s, departmentsBlock},
        {u"votes_table"_s, votesBlock},
        {u"winners"_s, winnersBlock},
        {u"runoff"_s, runoffBlock},
        {u"supervision"_s, supervisionBlock},
        {u"committee_votes"_s, committeeVotesBlock},
        {u"representative_votes"_s, representativeVotesBlock}};
    const auto found = blocks.constFind(key);
    if (found == blocks.cend()) return Sections();
    return (*found)({request, blank || !request.village});
}

}  // namespace election
