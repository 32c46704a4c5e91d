#include "core/rules/nominating.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Nominating)
};

bool isAttested(EvidenceMark mark) {
    return mark == EvidenceMark::Read || mark == EvidenceMark::Excerpt || mark == EvidenceMark::Local;
}

/// Collects what speaks against a form; only the villagers' committee is bound by the article itself.
class FilingJudge {
  public:
    FilingJudge(const FilingFacts& facts, const RuleSet& rules) : m_facts(facts), m_rules(rules) {}

    Breaches judge() {
        judgeTime();
        judgePresence();
        judgeRegistration();
        judgePosts();
        if (m_facts.womenOnly && m_facts.sex == Sex::Male)
            m_found.push_back(
                {u"women"_s, Text::tr("“%1” is a seat for women.").arg(m_facts.postTitle), true});
        return std::move(m_found);
    }

  private:
    [[nodiscard]] bool bound() const { return m_facts.body == Body::VillagersCommittee; }
    void add(const QString& code, const QString& sentence, QStringView parameter) {
        const QString basis = bound() ? citedShortly(m_rules.parameter(parameter)) : u"本村选举办法"_s;
        m_found.push_back({code, Text::tr("%1 (%2)").arg(sentence, basis), bound()});
    }

    void judgeTime() {
        if (m_facts.filedAt > m_facts.now)
            m_found.push_back({u"future"_s, Text::tr("The time of registration lies in the future."), true});
        const QDateTime end = selfNominationEnd(m_facts.electionDay, m_rules);
        if (m_facts.filedAt < end) return;
        add(u"late"_s,
            Text::tr("Too late: registration ended on %1 at 24:00, and this is %2.")
                .arg(formatDate(end.date().addDays(-1)), formatDateTime(m_facts.filedAt)),
            u"self_nom_days");
    }

    void judgePresence() {
        if (!m_rules.flag(u"self_nom_in_person") || m_facts.inPerson == YesNo::Yes) return;
        const QString sentence =
            m_facts.inPerson == YesNo::No
                ? Text::tr("Nobody can register for another person: the nominee has to come in person.")
                : Text::tr("It has to be written down that the nominee came in person.");
        add(u"proxyreg"_s, sentence, u"self_nom_in_person");
    }

    void judgeRegistration() {
        if (!m_facts.registerKnown) return;
        if (m_facts.otherVillage)
            return add(u"notreg"_s, Text::tr("The person is on the register of another village."),
                       u"self_nom_posts");
        if (m_facts.status == RegistrationStatus::Registered) return;
        add(u"notreg"_s,
            Text::tr("The person is not a registered voter of this village: %1.").arg(whyNot(m_facts.status)),
            u"self_nom_posts");
    }

    void judgePosts() {
        QStringList same, elsewhere;
        for (const FiledPost& other : m_facts.others)
            (other.body == m_facts.body ? same : elsewhere)
                << Text::tr("%1 (No. %2)").arg(bodyName(other.body) + other.postTitle).arg(other.no);
        if (same.size() >= m_rules.number(u"self_nom_posts"))
            add(u"twoposts"_s,
                Text::tr(
                    "Already registered for %1: one person, one post. Withdraw that one in writing first.")
                    .arg(same.join(u"、"_s)),
                u"self_nom_posts");
        if (!elsewhere.isEmpty())
            m_found.push_back(
                {u"otherbody"_s,
                 Text::tr("Also registered for %1; the village's own rules say whether both may "
                          "be held.")
                     .arg(elsewhere.join(u"、"_s)),
                 false});
    }

    static QString whyNot(RegistrationStatus status) {
        switch (status) {
            case RegistrationStatus::UnderAge:
                return Text::tr("too young on election day");
            case RegistrationStatus::Deprived:
                return Text::tr("deprived of political rights");
            case RegistrationStatus::Deceased:
                return Text::tr("recorded as deceased");
            case RegistrationStatus::AwayNotDeclared:
                return Text::tr("lives elsewhere and hasn't declared to take part");
            case RegistrationStatus::OutsideNoConsent:
                return Text::tr("household elsewhere, and the meeting hasn't consented");
            case RegistrationStatus::Duplicate:
                return Text::tr("a second row of the same person; choose the first one");
            case RegistrationStatus::Removed:
                return Text::tr("taken off the register");
            case RegistrationStatus::Registered:
                break;
        }
        return {};
    }

    const FilingFacts& m_facts;
    const RuleSet& m_rules;
    Breaches m_found;
};

}  // namespace

QString refusalOf(const Breaches& breaches) {
    QStringList sentences;
    for (const Breach& breach : breaches)
        if (breach.refuses) sentences << breach.sentence;
    return sentences.join(u' ');
}

QString citedShortly(const Parameter& parameter) {
    return parameter.mark == EvidenceMark::Read
               ? parameter.citation
               : u"%1 [%2]"_s.arg(parameter.citation, evidenceMarkKey(parameter.mark));
}

QDateTime selfNominationEnd(const QDate& electionDay, const RuleSet& rules) {
    return electionDay.addDays(1 - rules.days(u"self_nom_days")).startOfDay();
}

Breaches judgeFiling(const FilingFacts& facts, const RuleSet& rules) {
    return FilingJudge(facts, rules).judge();
}

QDate withdrawalEnd(const QDate& electionDay, bool candidate, const RuleSet& rules) {
    return electionDay.addDays(-rules.days(candidate ? u"cand_withdraw_days" : u"self_nom_withdraw_days"));
}

Breaches judgeWithdrawal(const WithdrawalFacts& facts, const RuleSet& rules) {
    Breaches found;
    if (!facts.signedOn.isValid()) {
        found.push_back({u"nodate"_s,
                         Text::tr("The withdrawal has no date. Enter the day on which it was signed."),
                         true});
        return found;
    }
    if (facts.signedOn > facts.today)
        found.push_back({u"future"_s,
                         Text::tr("The withdrawal's date lies in the future. Enter the day on which it was "
                                  "signed."),
                         true});
    const QDate end = withdrawalEnd(facts.electionDay, facts.candidate, rules);
    if (facts.signedOn <= end) return found;
    const Parameter& source =
        rules.parameter(facts.candidate ? u"cand_withdraw_days" : u"self_nom_withdraw_days");
    if (isAttested(source.mark))
        found.push_back({u"late_withdrawal"_s,
                         Text::tr("Too late: the last day for a written withdrawal was %1. (%2)")
                             .arg(formatDate(end), citedShortly(source)),
                         true});
    else
        found.push_back(
            {u"late_withdrawal"_s,
             Text::tr("After %1, the last day by analogy; no article sets it (%2). Write down why "
                      "it is accepted.")
                 .arg(formatDate(end), citedShortly(source)),
             false});
    return found;
}

}  // namespace election
