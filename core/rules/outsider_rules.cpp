#include "core/rules/outsider_rules.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutsiderRules)
};

class Judging {
  public:
    Judging(const MeetingConsent& consent, const RuleSet& rules) : m_consent(consent), m_rules(rules) {}

    void judgeGround(const QDate& electionDay) {
        const int years = m_rules.number(u"roll_category_c_years");
        if (m_consent.ground == OutsiderGround::None)
            return add(u"roll_category_c_years", u"ground"_s,
                       Text::tr("Choose what ties the person to the village: living here, or work for the "
                                "village."));
        if (m_consent.ground == OutsiderGround::VillageWork && !m_rules.flag(u"roll_category_c_work"))
            return add(u"roll_category_c_work", u"work"_s,
                       Text::tr("Work for the village alone registers nobody under these rules."));
        if (!m_consent.since.isValid())
            return add(u"roll_category_c_years", u"since"_s,
                       Text::tr("Enter since when the person lives here or works for the village."));
        if (m_consent.since.addYears(years) > electionDay)
            add(u"roll_category_c_years", u"year"_s,
                Text::tr("From %1 to election day it is less than %n year(s).", nullptr, years)
                    .arg(formatDate(m_consent.since)));
    }

    void judgeConsent() {
        if (!m_consent.appliedOn.isValid())
            add(u"roll_category_c_consent", u"application"_s,
                Text::tr("The person applies himself: enter the day of the application."));
        if (!m_rules.flag(u"roll_category_c_consent")) return;
        if (m_consent.meeting == Meeting::None || !m_consent.resolvedOn.isValid() ||
            m_consent.number.isEmpty())
            return add(u"roll_category_c_consent", u"consent"_s,
                       Text::tr("The consent needs the meeting, the day of its resolution and the "
                                "resolution's number."));
        if (m_consent.appliedOn.isValid() && m_consent.resolvedOn < m_consent.appliedOn)
            add(u"roll_category_c_consent", u"order"_s,
                Text::tr("The resolution is older than the application. Correct one of the days."));
    }

    void judgeDays(const QDate& today) {
        for (const QDate& day : {m_consent.since, m_consent.appliedOn, m_consent.resolvedOn})
            if (day.isValid() && day > today) {
                m_notes.push_back({RuleNote::Kind::Refused,
                                   u"future"_s,
                                   Text::tr("Nothing is recorded before it happened: %1 lies in the future.")
                                       .arg(formatDate(day)),
                                   {},
                                   {},
                                   {}});
                return;
            }
    }

    RuleNotes take() { return std::move(m_notes); }

  private:
    void add(QStringView parameter, const QString& code, const QString& text) {
        m_notes.push_back(ruleNote(m_rules, parameter, RuleNote::Kind::Refused, code, text));
    }

    const MeetingConsent& m_consent;
    const RuleSet& m_rules;
    RuleNotes m_notes;
};

}  // namespace

RuleNotes judgeOutsider(const MeetingConsent& consent, const QDate& electionDay, const QDate& today,
                        const RuleSet& rules) {
    Judging judging(consent, rules);
    judging.judgeGround(electionDay);
    judging.judgeConsent();
    judging.judgeDays(today);
    return judging.take();
}

}  // namespace election
