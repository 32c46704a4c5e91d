#include "core/domain/totals.h"

#include <QJsonArray>

#include "core/domain/totals_json.h"

using namespace Qt::StringLiterals;

namespace election {

const std::vector<TotalsField>& totalsHead() {
    static const std::vector<TotalsField> all{{u"collected"_s, &TotalsSheet::collected},
                                              {u"valid"_s, &TotalsSheet::valid},
                                              {u"void"_s, &TotalsSheet::voidBallots},
                                              {u"blank"_s, &TotalsSheet::blank},
                                              {u"partly_void"_s, &TotalsSheet::partlyVoid}};
    return all;
}

QJsonObject totalsToJson(const TotalsSheet& sheet) {
    QJsonObject json;
    for (const TotalsField& field : totalsHead()) json.insert(field.key, sheet.*field.value);
    QJsonArray posts;
    for (const TotalsPost& post : sheet.posts) {
        QJsonArray lines;
        for (const TotalsLine& line : post.lines) {
            QJsonObject one{{u"name"_s, line.name}, {u"for"_s, line.votesFor}};
            if (!line.person.isEmpty()) one.insert(u"person"_s, line.person);
            if (line.against != 0) one.insert(u"against"_s, line.against);
            lines.append(one);
        }
        posts.append(QJsonObject{{u"post"_s, post.post}, {u"lines"_s, lines}});
    }
    json.insert(u"posts"_s, posts);
    return json;
}

TotalsSheet totalsFromJson(const QJsonObject& json) {
    TotalsSheet sheet;
    for (const TotalsField& field : totalsHead()) sheet.*field.value = json.value(field.key).toInteger();
    for (const QJsonValue& post : json.value(u"posts"_s).toArray()) {
        TotalsPost read{post[u"post"_s].toString(), {}};
        for (const QJsonValue& line : post[u"lines"_s].toArray())
            read.lines.push_back({line[u"person"_s].toString(), line[u"name"_s].toString(),
                                  line[u"for"_s].toInteger(), line[u"against"_s].toInteger()});
        sheet.posts.push_back(std::move(read));
    }
    return sheet;
}

}  // namespace election
