#include "core/report/builders/dossier_paper.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>

#include "core/base/dates.h"
#include "core/domain/check_names.h"
#include "core/rules/joint_review.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct DossierText {
    Q_DECLARE_TR_FUNCTIONS(DossierPaper)
};

using report::Align, report::CellKind, report::Paragraph, report::Row;

QString orDash(const QString& text) {
    return text.isEmpty() ? u"—"_s : text;
}

QString yesNo(YesNo answer, const QString& yes, const QString& no) {
    return answer == YesNo::Unknown ? u"—"_s : answer == YesNo::Yes ? yes : no;
}

/// "2026-12-11T02:00:00.000Z" and "2026-12-11" as a day for people.
QString dayOf(const QString& iso) {
    if (iso.size() <= 10) {
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        return date.isValid() ? formatDate(date) : QString();
    }
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return at.isValid() ? formatDate(at.toLocalTime().date()) : QString();
}

QString whoAndWhen(const QString& by, const QString& when) {
    if (by.isEmpty()) return {};
    const QString who = by == u"auto"_s ? DossierText::tr("the program") : by;
    const QString day = dayOf(when);
    return day.isEmpty() ? who : who + u'\n' + day;
}

QString verdictName(const DossierPaper& paper) {
    switch (paper.result.verdict) {
        case Verdict::Qualified:
            return DossierText::tr("qualified");
        case Verdict::NotQualified:
            return paper.result.restsOnAdviceOnly
                       ? DossierText::tr("not qualified (rests only on advice or local rules)")
                       : DossierText::tr("not qualified");
        case Verdict::Pending:
            return DossierText::tr("open: something is missing or waits");
        case Verdict::Withdrawn:
            break;
    }
    return DossierText::tr("withdrawn with a signed statement");
}

/// One dossier, part by part.
class Nominee {
  public:
    Nominee(ReportDocument& document, const DossierPaper& paper)
        : m_document(document), m_paper(paper), m_dossier(paper.dossier) {}

    void addAll() {
        addPerson();
        addChecks();
        addTalk();
        addOpinions();
        addFacts();
        addProposal();
        addEvidence();
        addHistory();
        addSignatures();
    }

  private:
    void heading(const QString& text) { m_document.add(report::Heading{text, 2}); }
    void note(const QString& text) {
        if (!text.isEmpty()) m_document.add(Paragraph{text, Paragraph::Style::Note, Align::Left});
    }
    void plain(const QString& text) { m_document.add(Paragraph{text, Paragraph::Style::Plain, Align::Left}); }

    void addPerson() {
        const Nomination& nomination = m_dossier.nomination;
        m_document.add(report::Heading{DossierText::tr("No. %1  %2  %3")
                                           .arg(QString::number(nomination.no), nomination.name,
                                                bodyName(nomination.body) + nomination.postTitle),
                                       1});
        const QString group = m_dossier.registerRow ? m_dossier.registerRow->group : QString();
        m_document.add(
            report::KeyValues{{{DossierText::tr("Name"), nomination.name},
                               {DossierText::tr("Sex"), orDash(sexName(nomination.sex))},
                               {DossierText::tr("Born"), orDash(nomination.birthMonth.left(7))},
                               {DossierText::tr("Political status"), orDash(nomination.politicalStatus)},
                               {DossierText::tr("Education"), orDash(nomination.education)},
                               {DossierText::tr("Villagers' group"), orDash(group)},
                               {DossierText::tr("ID number"), orDash(maskedId(nomination.nationalId))},
                               {DossierText::tr("Post held now"), orDash(nomination.currentPost)},
                               {DossierText::tr("Registered at"),
                                nomination.filedAt.isValid() ? formatDateTime(nomination.filedAt) : u"—"_s},
                               {DossierText::tr("Came in person"),
                                yesNo(nomination.inPerson, DossierText::tr("yes"), DossierText::tr("no"))}},
                              2});
        note(DossierText::tr("Judged by: %1. %2")
                 .arg(m_paper.templateName,
                      citationSentence(Citation{m_paper.checks->source.text(), m_paper.checks->mark})));
    }

    void addChecks() {
        heading(DossierText::tr("The nine checks"));
        report::Table table;
        table.columns = {{DossierText::tr("No."), 6, Align::Center, CellKind::Integer},
                         {DossierText::tr("Check"), 20, Align::Left, CellKind::Text},
                         {DossierText::tr("State"), 14, Align::Center, CellKind::Text},
                         {DossierText::tr("Found"), 34, Align::Left, CellKind::Text},
                         {DossierText::tr("By, on"), 25, Align::Center, CellKind::Text},
                         {DossierText::tr("Second person"), 25, Align::Center, CellKind::Text}};
        const QStringList groups{DossierText::tr("Three asks"), DossierText::tr("Three forms"),
                                 DossierText::tr("Three stricts")};
        for (int i = 0; i < kCheckCount; ++i) {
            if (i % 3 == 0) table.rows.push_back({{groups.at(i / 3)}, Row::Style::Group});
            const Check& check = m_paper.result.checks.at(size_t(i));
            const CheckDescription& words = m_paper.checks->checks.at(size_t(i));
            QString title = words.title.text();
            if (!words.bars) title += u'\n' + DossierText::tr("(only warns)");
            table.rows.push_back(
                {{QString::number(i + 1), title, checkStateName(check), check.note,
                  whoAndWhen(check.by, check.when), whoAndWhen(check.secondBy, check.secondWhen)},
                 check.state == CheckState::Failed ? Row::Style::Emphasis : Row::Style::Plain});
        }
        m_document.add(std::move(table));
        note(DossierText::tr(
            "What one person holds against a nominee bars only once a second named person has "
            "confirmed it."));
    }

    void addTalk() {
        heading(DossierText::tr("Record of the talk"));
        if (!m_dossier.asks) return plain(DossierText::tr("No talk is recorded."));
        const AskRecord& talk = *m_dossier.asks;
        m_document.add(report::KeyValues{
            {{DossierText::tr("Day of the talk"), talk.date.isValid() ? formatDate(talk.date) : u"—"_s},
             {DossierText::tr("Place"), orDash(talk.place)},
             {DossierText::tr("Talked by"), orDash(talk.talkedBy)},
             {DossierText::tr("Recorded by"), orDash(talk.recordedBy)},
             {DossierText::tr("Signed by the nominee"),
              yesNo(talk.signedByPerson, DossierText::tr("yes"), DossierText::tr("no"))},
             {DossierText::tr("Written down by"),
              talk.typed ? talk.enteredBy : DossierText::tr("the office's list")}},
            2});
        report::Table table;
        table.columns = {{DossierText::tr("Question"), 40, Align::Left, CellKind::Text},
                         {DossierText::tr("Answer"), 56, Align::Left, CellKind::Text},
                         {DossierText::tr("Finding"), 18, Align::Center, CellKind::Text}};
        for (int i = 0; i < 3; ++i) {
            const QString question =
                talk.question[i].isEmpty() ? m_paper.checks->checks[size_t(i)].asks.text() : talk.question[i];
            table.rows.push_back({{question, orDash(talk.said[i]), orDash(talk.answer[i])}, {}});
        }
        m_document.add(std::move(table));
        if (!talk.because.isEmpty()) note(DossierText::tr("Recorded anew because: %1").arg(talk.because));
    }

    void addOpinions() {
        heading(DossierText::tr("Opinions of the departments"));
        if (m_dossier.departmentsAsked.empty() && m_dossier.opinions.empty())
            return plain(DossierText::tr("No department was asked yet."));
        report::Table table;
        table.columns = {{DossierText::tr("Department"), 22, Align::Left, CellKind::Text},
                         {DossierText::tr("Opinion"), 16, Align::Center, CellKind::Text},
                         {DossierText::tr("Matter"), 40, Align::Left, CellKind::Text},
                         {DossierText::tr("Clause"), 18, Align::Left, CellKind::Text},
                         {DossierText::tr("Officer"), 14, Align::Center, CellKind::Text},
                         {DossierText::tr("Date"), 22, Align::Center, CellKind::Date}};
        const bool several = std::any_of(m_paper.rounds.begin(), m_paper.rounds.end(),
                                         [](const RoundOpinion& one) { return one.round > 1; });
        for (const QString& department : m_dossier.departmentsAsked) {
            bool answered = false;
            for (const RoundOpinion& one : m_paper.rounds) {
                const DepartmentOpinion& opinion = one.opinion;
                if (opinion.department != department || !opinion.answered) continue;
                answered = true;
                table.rows.push_back(
                    {{several ? department + u'\n' + reviewRoundName(one.round) : department,
                      opinion.objection ? DossierText::tr("objection") : DossierText::tr("no objection"),
                      opinion.matter, opinion.clause, opinion.officer,
                      opinion.date.isValid() ? opinion.date.toString(Qt::ISODate) : QString()},
                     opinion.objection ? Row::Style::Emphasis : Row::Style::Plain});
            }
            if (!answered)
                table.rows.push_back({{department, DossierText::tr("no answer yet"), {}, {}, {}, {}}, {}});
        }
        m_document.add(std::move(table));
        note(DossierText::tr(
            "The departments' answers carry no dates of the facts: no end of a bar is reckoned from "
            "them."));
    }

    [[nodiscard]] QString onTheDay(const BarOutcome& outcome) const {
        using State = BarOutcome::State;
        switch (outcome.state) {
            case State::Holds:
                return outcome.fact.waitsForSecond ? DossierText::tr("would bar; waits for a second person")
                                                   : DossierText::tr("bars");
            case State::Ended:
                return DossierText::tr("ended, does not bar");
            case State::DateUnknown:
                break;
        }
        return DossierText::tr("date unknown");
    }
    [[nodiscard]] QString untilText(const BarOutcome& outcome) const {
        if (outcome.until) return formatDate(*outcome.until);
        if (outcome.state == BarOutcome::State::DateUnknown) return DossierText::tr("date unknown");
        return outcome.bar.weight == Weight::Law ? DossierText::tr("the law sets no end")
                                                 : DossierText::tr("while it lasts");
    }

    void addFacts() {
        heading(DossierText::tr("Facts and bars"));
        if (m_dossier.facts.empty()) return plain(DossierText::tr("No fact is entered."));
        report::Table table;
        table.columns = {{DossierText::tr("What happened, and who says so"), 38, Align::Left, CellKind::Text},
                         {DossierText::tr("Clause and its source"), 38, Align::Left, CellKind::Text},
                         {DossierText::tr("Ended on"), 18, Align::Center, CellKind::Text},
                         {DossierText::tr("On the day"), 16, Align::Center, CellKind::Text},
                         {DossierText::tr("Bars until"), 18, Align::Center, CellKind::Text},
                         {DossierText::tr("Entered by, second person"), 20, Align::Center, CellKind::Text}};
        for (const BarOutcome& outcome : m_paper.bars) {
            const BarFact& fact = outcome.fact;
            const QString ended = fact.running           ? DossierText::tr("lasts still")
                                  : fact.ended.isValid() ? formatDate(fact.ended)
                                                         : DossierText::tr("date unknown");
            table.rows.push_back(
                {{fact.matter + u'\n' + fact.source,
                  u"%1 %2\n%3"_s.arg(outcome.bar.clause, outcome.bar.text,
                                     citationText({outcome.bar.citation, evidenceMarkKey(outcome.bar.mark)})),
                  ended, onTheDay(outcome), untilText(outcome), fact.by + u'\n' + orDash(fact.secondBy)},
                 outcome.state == BarOutcome::State::Holds ? Row::Style::Emphasis : Row::Style::Plain});
        }
        m_document.add(std::move(table));
        note(DossierText::tr("Measured on %1 (%2). %3")
                 .arg(formatDate(m_paper.barDay), m_paper.barDayName, citationSentence(m_paper.barDayBasis)));
    }

    void addProposal() {
        heading(DossierText::tr("Proposal and decision"));
        const QString decided =
            m_dossier.decision
                ? DossierText::tr("%1, %2, %3, %4")
                      .arg(m_dossier.decision->qualified ? DossierText::tr("qualified")
                                                         : DossierText::tr("not qualified"),
                           m_dossier.decision->decidedBy, formatDate(m_dossier.decision->date),
                           m_dossier.decision->documentNumber)
                : DossierText::tr("not yet; %1 decides").arg(decidingBodyName(m_dossier.nomination.body));
        m_document.add(report::KeyValues{
            {{m_dossier.decision ? DossierText::tr("Outcome") : DossierText::tr("The program's proposal"),
              verdictName(m_paper)},
             {DossierText::tr("Decision"), decided}},
            1});
        if (m_dossier.decision && !m_dossier.decision->reason.isEmpty())
            plain(DossierText::tr("The decision rests on: %1").arg(m_dossier.decision->reason));
        report::Table table;
        table.columns = {{DossierText::tr("Check"), 8, Align::Center, CellKind::Text},
                         {DossierText::tr("Reason"), 56, Align::Left, CellKind::Text},
                         {DossierText::tr("Source and evidence mark"), 50, Align::Left, CellKind::Text}};
        for (const Reason& reason : m_paper.result.reasons) {
            int number = 0;
            for (int i = 0; i < kCheckCount; ++i)
                if (checkKey(i) == reason.check) number = i + 1;
            table.rows.push_back(
                {{QString::number(number),
                  reason.informative ? DossierText::tr("For information: %1").arg(reason.text) : reason.text,
                  citationText({reason.source, reason.mark})},
                 {}});
        }
        if (!table.rows.empty()) m_document.add(std::move(table));
        if (const auto& withdrawal = m_dossier.withdrawal)
            plain(DossierText::tr("Withdrawal: talk on %1 by %2; clause explained: %3; signed statement: %4.")
                      .arg(formatDate(withdrawal->date), orDash(withdrawal->talkedBy),
                           orDash(withdrawal->clauseExplained),
                           withdrawal->signedByPerson == YesNo::Yes
                               ? DossierText::tr("seen by %1").arg(orDash(withdrawal->paperSeenBy))
                               : DossierText::tr("none, so it has no effect")));
    }

    void addEvidence() {
        if (m_paper.evidence.empty()) return;
        heading(DossierText::tr("Evidence kept in the file"));
        report::Table table;
        table.columns = {{DossierText::tr("Check"), 18, Align::Left, CellKind::Text},
                         {DossierText::tr("File"), 40, Align::Left, CellKind::Text},
                         {DossierText::tr("Added by, on"), 22, Align::Center, CellKind::Text},
                         {DossierText::tr("SHA-256 (beginning)"), 24, Align::Center, CellKind::Id}};
        for (const Attachment& file : m_paper.evidence) {
            QString check = DossierText::tr("form and photo");
            for (int i = 0; i < kCheckCount; ++i)
                if (checkKey(i) == file.role)
                    check = u"%1 %2"_s.arg(i + 1).arg(m_paper.checks->checks[size_t(i)].title.text());
            table.rows.push_back(
                {{check, file.name, file.addedBy + u'\n' + formatDate(file.addedAt.toLocalTime().date()),
                  file.sha256.left(16)},
                 {}});
        }
        m_document.add(std::move(table));
    }

    void addHistory() {
        heading(DossierText::tr("What happened"));
        report::Table table;
        table.columns = {{DossierText::tr("When"), 24, Align::Center, CellKind::Text},
                         {DossierText::tr("Who"), 14, Align::Center, CellKind::Text},
                         {DossierText::tr("What"), 76, Align::Left, CellKind::Text}};
        const Nomination& nomination = m_dossier.nomination;
        if (nomination.filedAt.isValid())
            table.rows.push_back({{formatDateTime(nomination.filedAt), nomination.name,
                                   nomination.inPerson == YesNo::Yes ? DossierText::tr("registered in person")
                                                                     : DossierText::tr("registered")},
                                  {}});
        for (const DossierPaper::Step& step : m_paper.history)
            table.rows.push_back({{formatDateTime(step.at), step.who, step.what}, {}});
        if (table.rows.empty()) return plain(DossierText::tr("Nothing was entered by hand."));
        m_document.add(std::move(table));
    }

    void addSignatures() {
        m_document.add(report::SignatureBlock{
            {{DossierText::tr("Checked by"), {}},
             {DossierText::tr("Second person"), {}},
             {DossierText::tr("Chair of %1").arg(decidingBodyName(m_dossier.nomination.body)), {}},
             {DossierText::tr("Date"), {}}},
            2});
    }

    ReportDocument& m_document;
    const DossierPaper& m_paper;
    const Dossier& m_dossier;
};

}  // namespace

ReportDocument buildDossiers(const DossierData& data) {
    ReportDocument document =
        startPaper(data.head, DossierText::tr("Screening dossier"), report::PageSetup::form());
    document.subtitle = DossierText::tr("%1 (confidential, not for posting)").arg(placeAndDay(data.head));
    bool first = true;
    for (const DossierPaper& paper : data.nominees) {
        if (!first) document.add(report::PageBreak{});
        first = false;
        Nominee(document, paper).addAll();
    }
    return document;
}

}  // namespace election
