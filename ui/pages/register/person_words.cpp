#include "ui/pages/register/person_words.h"

#include <QCoreApplication>
#include <QHash>

#include "core/base/dates.h"
#include "core/domain/national_id.h"
#include "ui/models/register_model.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

}  // namespace

QString fieldTitle(const QString& key) {
    const std::pair<QString, QString> titles[] = {{u"household"_s, Text::tr("Household no.")},
                                                  {u"relation_to_head"_s, Text::tr("Relation to head")},
                                                  {u"name"_s, Text::tr("Name")},
                                                  {u"sex"_s, Text::tr("Sex")},
                                                  {u"ethnicity"_s, Text::tr("Ethnic group")},
                                                  {u"birth_date"_s, Text::tr("Born")},
                                                  {u"national_id"_s, Text::tr("ID number")},
                                                  {u"education"_s, Text::tr("Education")},
                                                  {u"political_status"_s, Text::tr("Political status")},
                                                  {u"villager_group"_s, Text::tr("Group")},
                                                  {u"grid"_s, Text::tr("Grid")},
                                                  {u"address"_s, Text::tr("Lives at")},
                                                  {u"phone"_s, Text::tr("Phone")},
                                                  {u"category"_s, Text::tr("Category")},
                                                  {u"declaration"_s, Text::tr("Will take part")},
                                                  {u"remark"_s, Text::tr("Remark")}};
    for (const auto& [known, title] : titles)
        if (known == key) return title;
    return key;
}

QString fieldShown(const Person& person, const QString& key) {
    if (key == u"national_id"_s) return maskedId(person.nationalId);
    if (key == u"birth_date"_s)
        return person.birthDate.isValid() ? person.birthDate.toString(u"yyyy-MM"_s) : QString();
    if (key == u"category"_s) return categoryTitle(person.category);
    const PersonField* field = personField(key);
    return field ? field->get(person) : QString();
}

QString changeLine(const RegisterChange& change) {
    QString line =
        Text::tr("%1 · %2 · %3")
            .arg(formatDateTime(change.recordedAt), change.recordedBy, changeKindName(change.kind));
    if (change.reason != ChangeReason::Correction) line += u" · "_s + changeReasonName(change.reason);
    if (!change.because.isEmpty()) line += Text::tr(": ") + change.because;
    return line;
}

}  // namespace election
