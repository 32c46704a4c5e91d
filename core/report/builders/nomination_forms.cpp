#include "core/report/builders/nomination_forms.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(NominationForms)
};

using report::Align, report::Paragraph;

Paragraph body(const QString& text) {
    return {text, Paragraph::Style::Body, Align::Left};
}
Paragraph note(const QString& text) {
    return {text, Paragraph::Style::Note, Align::Left};
}

/// What stands in a field; an empty form has room to write, an unanswered field of a filled one a dash.
class Fields {
  public:
    explicit Fields(const NominationFormData& data) : m_data(data) {}
    [[nodiscard]] QString value(const QString& text) const {
        if (!m_data.filled) return {};
        return text.isEmpty() ? u"—"_s : text;
    }
    [[nodiscard]] QString yesNo(YesNo answer, const QString& yes, const QString& no) const {
        if (!m_data.filled) return u"□"_s + yes + u"　□"_s + no;
        if (answer == YesNo::Unknown) return u"—"_s;
        return answer == YesNo::Yes ? yes : no;
    }
    [[nodiscard]] QString there(YesNo answer) const {
        return yesNo(answer, FormText::tr("handed in"), FormText::tr("missing"));
    }
    [[nodiscard]] QString post() const {
        const SelfNominationForm& form = m_data.filed.form;
        return value(m_data.filled ? bodyName(form.body) + u' ' + form.postTitle : QString());
    }

  private:
    const NominationFormData& m_data;
};

/// A field over the whole width, high enough to write in.
report::KeyValues wide(const QString& label, const QString& value, bool roomToWrite) {
    return {{{label, roomToWrite ? u"\n\n\n"_s : value}}, 1};
}

QString committeeOf(const NominationFormData& data) {
    const Body body = data.filled ? data.filed.form.body : Body::VillagersCommittee;
    return data.head.village + decidingBodyName(body);
}

ReportDocument start(const NominationFormData& data, const QString& title) {
    ReportDocument document = startPaper(data.head, title, report::PageSetup::form());
    document.issuer = committeeOf(data);
    document.subtitle = placeAndDay(data.head);
    return document;
}

}  // namespace

ReportDocument buildNominationForm(const NominationFormData& data) {
    ReportDocument document = start(data, FormText::tr("Form of self-nomination"));
    const SelfNominationForm& form = data.filed.form;
    const Fields fields(data);
    document.add(report::KeyValues{
        {{FormText::tr("Name"), fields.value(data.filed.name)},
         {FormText::tr("Sex"), data.filled ? fields.value(sexName(data.sex)) : u"□男　□女"_s},
         {FormText::tr("Born"), fields.value(data.birthMonth)},
         {FormText::tr("Ethnicity"), fields.value(form.ethnicity)},
         {FormText::tr("Political status"), fields.value(form.politicalStatus)},
         {FormText::tr("Education"), fields.value(form.education)},
         {FormText::tr("ID number"), fields.value(data.filled ? maskedId(form.nationalId) : QString())},
         {FormText::tr("Phone"), fields.value(form.phone)},
         {FormText::tr("Villagers' group"), fields.value(data.group)},
         {FormText::tr("No. in the register"),
          fields.value(data.voterNumber > 0 ? QString::number(data.voterNumber) : QString())},
         {FormText::tr("Post held now"), fields.value(form.currentPost)},
         {FormText::tr("Stands for"), fields.post()}},
        2});
    document.add(report::KeyValues{{{FormText::tr("Address"), fields.value(form.address)}}, 1});
    document.add(wide(FormText::tr("Résumé"), fields.value(form.resume), !data.filled));
    document.add(
        wide(FormText::tr("Relatives in bodies of the village"), fields.value(form.relatives), !data.filled));
    document.add(
        report::KeyValues{{{FormText::tr("Came in person"),
                            fields.yesNo(form.inPerson, FormText::tr("yes"), FormText::tr("no"))},
                           {FormText::tr("Registered at"),
                            data.filled && form.filedAt ? formatDateTime(*form.filedAt) : fields.value({})},
                           {FormText::tr("Screening form"), fields.there(form.reviewForm)},
                           {FormText::tr("Pledge"), fields.there(form.pledge)}},
                          2});
    document.add(
        body(FormText::tr("I put myself forward for the post named above. What I have stated is true.")));
    document.add(
        report::SignatureBlock{{{FormText::tr("Nominee (own signature)"), {}},
                                {FormText::tr("Date"), {}},
                                {FormText::tr("Received by"), data.filed.receivedBy},
                                {FormText::tr("Receipt No."),
                                 data.filed.receipt > 0 ? QString::number(data.filed.receipt) : QString()}},
                               2});
    document.add(note(
        FormText::tr("One person registers in person, for one post of the villagers' committee only, by "
                     "%1 at 24:00. %2")
            .arg(formatDate(data.lastDay), citationSentence({data.deadline, data.inPerson, data.onePost}))));
    return document;
}

ReportDocument buildNominationReceipt(const NominationFormData& data) {
    ReportDocument document = start(data, FormText::tr("Receipt of a self-nomination"));
    const SelfNominationForm& form = data.filed.form;
    const Fields fields(data);
    document.add(Paragraph{FormText::tr("Receipt No. %1").arg(data.filed.receipt), Paragraph::Style::Plain,
                           Align::Right});
    document.add(body(FormText::tr("%1 (%2, born %3) registered in person on %4 as a self-nominee for %5.")
                          .arg(data.filed.name, sexName(data.sex), data.birthMonth,
                               form.filedAt ? formatDateTime(*form.filedAt) : QString(),
                               bodyName(form.body) + form.postTitle)));
    if (data.filed.timeTyped && !form.filedBecause.isEmpty())
        document.add(note(FormText::tr("The time was written down later: %1").arg(form.filedBecause)));
    report::Table papers;
    papers.columns = {{FormText::tr("Paper"), 30, Align::Left, report::CellKind::Text},
                      {FormText::tr("State"), 20, Align::Center, report::CellKind::Text}};
    papers.rows = {{{FormText::tr("Form of self-nomination"), fields.there(form.nominationForm)}, {}},
                   {{FormText::tr("Screening form"), fields.there(form.reviewForm)}, {}},
                   {{FormText::tr("Pledge"), fields.there(form.pledge)}, {}}};
    document.add(papers);
    document.add(body(
        FormText::tr("This receipt says that the papers were handed in. Whether the nominee may stand is "
                     "decided by %1 after the screening.")
            .arg(committeeOf(data))));
    if (data.lastWithdrawalDay.isValid())
        document.add(
            body(FormText::tr("Who no longer wants to stand says so in writing, by %1 at the latest. %2")
                     .arg(formatDate(data.lastWithdrawalDay), citationSentence(data.withdrawalBasis))));
    document.add(report::SignatureBlock{
        {{FormText::tr("Received by"), data.filed.receivedBy}, {FormText::tr("Nominee"), {}}}, 2});
    document.add(
        report::SealSpace{document.issuer, form.filedAt ? formatDate(form.filedAt->date()) : QString()});
    return document;
}

ReportDocument buildWithdrawalStatement(const NominationFormData& data) {
    ReportDocument document =
        start(data, data.candidate ? FormText::tr("Statement of withdrawal of a candidate")
                                   : FormText::tr("Statement of withdrawal of a self-nominee"));
    document.add(
        Paragraph{FormText::tr("To %1:").arg(committeeOf(data)), Paragraph::Style::Plain, Align::Left});
    const QString name = data.filled ? data.filed.name : u"__________"_s;
    const QString post =
        data.filled ? bodyName(data.filed.form.body) + data.filed.form.postTitle : u"____________________"_s;
    document.add(
        body(FormText::tr("I, %1, registered as standing for %2, withdraw of my own wish. Nobody has forced "
                          "me. Reason (may be left empty): ______________________________")
                 .arg(name, post)));
    if (data.lastWithdrawalDay.isValid())
        document.add(
            note(FormText::tr("In writing, by %1 at the latest. %2")
                     .arg(formatDate(data.lastWithdrawalDay), citationSentence(data.withdrawalBasis))));
    document.add(report::SignatureBlock{{{FormText::tr("Own signature"), {}},
                                         {FormText::tr("Date"), formatDate(data.withdrawnOn)},
                                         {FormText::tr("Paper seen by"), {}},
                                         {FormText::tr("Date"), {}}},
                                        2});
    return document;
}

}  // namespace election
