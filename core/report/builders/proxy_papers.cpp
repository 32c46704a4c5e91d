#include "core/report/builders/proxy_papers.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ProxyPaperText {
    Q_DECLARE_TR_FUNCTIONS(ProxyPaperText)
};

const QString kLine = u"____________"_s;

QString describe(const ProxyPerson& person) {
    QStringList parts;
    if (person.sex != Sex::Unknown) parts << sexName(person.sex);
    if (person.birthYear > 0) parts << ProxyPaperText::tr("born %1").arg(person.birthYear);
    if (!person.group.isEmpty()) parts << person.group;
    return parts.join(ProxyPaperText::tr(", "));
}

void addCertificate(ReportDocument& document, const ProxyCertificateData& data, const ProxyPair& pair) {
    const auto orLine = [](const QString& text) { return text.isEmpty() ? kLine : text; };
    report::KeyValues form;
    form.perRow = 2;
    form.pairs = {{ProxyPaperText::tr("Principal"), orLine(pair.principal.name)},
                  {ProxyPaperText::tr("Principal's particulars"), orLine(describe(pair.principal))},
                  {ProxyPaperText::tr("Proxy"), orLine(pair.proxy.name)},
                  {ProxyPaperText::tr("Proxy's particulars"), orLine(describe(pair.proxy))},
                  {ProxyPaperText::tr("The proxy is the principal's"), orLine(pair.relation)},
                  {ProxyPaperText::tr("Asked for on"),
                   pair.requestedOn.isValid() ? formatDate(pair.requestedOn) : kLine},
                  {ProxyPaperText::tr("Reason (away on the day)"), orLine(pair.reason)}};
    document.add(report::Paragraph{
        ProxyPaperText::tr(
            "The principal is away during the vote on %1 and entrusts his vote to the proxy named here. The "
            "election committee has examined and published it.")
            .arg(data.head.electionDay.isValid() ? formatDate(data.head.electionDay) : kLine),
        report::Paragraph::Style::Body, report::Align::Left});
    document.add(std::move(form));
    document.add(report::Paragraph{
        ProxyPaperText::tr(
            "Notes: 1. The proxy shows this certificate and draws the principal's ballot with it; the "
            "certificate is taken in. 2. Nobody acts for more than %1 people; candidates and self-nominees "
            "act for nobody; a proxy is not passed on. 3. Asked for until %2; what is not in the published "
            "list is void.")
                .arg(QString::number(data.limit), data.lastDay) +
            citationSentence(data.basis),
        report::Paragraph::Style::Note, report::Align::Left});
    document.add(report::SignatureBlock{{{ProxyPaperText::tr("Signature of the principal"), {}},
                                         {ProxyPaperText::tr("Signature of the proxy"), {}}},
                                        2});
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
}

}  // namespace

ReportDocument buildProxyList(const ProxyListData& data) {
    using report::Align, report::CellKind;
    ReportDocument document = startPaper(
        data.head, ProxyPaperText::tr("Proxies in %1").arg(data.head.village), report::PageSetup::official());
    document.forPosting = true;
    document.issuer = data.head.village + u"村民选举委员会"_s;
    document.subtitle = data.head.noticeNumber.isEmpty() ? ProxyPaperText::tr("Notice No. %1").arg(u"13"_s)
                                                         : data.head.noticeNumber;
    if (data.version > 1) document.subtitle += ProxyPaperText::tr(" (list %1)").arg(data.version);
    document.add(report::Paragraph{
        ProxyPaperText::tr(
            "The election committee has examined these proxies for the vote on %1. A proxy acts for at most "
            "%2 people. What is not in a published list is void.")
                .arg(data.head.electionDay.isValid() ? formatDate(data.head.electionDay) : kLine,
                     QString::number(data.limit)) +
            citationSentence(data.basis),
        report::Paragraph::Style::Body, report::Align::Left});
    report::Table table;
    table.columns = {{ProxyPaperText::tr("No."), 3, Align::Center, CellKind::Integer},
                     {ProxyPaperText::tr("Proxy"), 6, Align::Center, CellKind::Text},
                     {ProxyPaperText::tr("Principal"), 6, Align::Center, CellKind::Text},
                     {ProxyPaperText::tr("Relation"), 6, Align::Center, CellKind::Text},
                     {ProxyPaperText::tr("Principal's group"), 8, Align::Center, CellKind::Text}};
    int number = 0;
    for (const ProxyPair& pair : data.pairs)
        table.rows.push_back({{QString::number(++number), pair.proxy.name, pair.principal.name, pair.relation,
                               pair.principal.group},
                              {}});
    document.add(std::move(table));
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

ReportDocument buildProxyCertificates(const ProxyCertificateData& data) {
    ReportDocument document =
        startPaper(data.head, ProxyPaperText::tr("Certificate of proxy"), report::PageSetup::form());
    document.subtitle = placeAndDay(data.head);
    document.issuer = data.head.village + u"村民选举委员会"_s;
    if (data.pairs.empty()) {
        addCertificate(document, data, {});
        return document;
    }
    bool first = true;
    for (const ProxyPair& pair : data.pairs) {
        if (!first) startNextPaper(document, document.title, document.subtitle);
        first = false;
        addCertificate(document, data, pair);
    }
    return document;
}

}  // namespace election
