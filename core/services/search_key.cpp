#include "core/services/search_key.h"

#include "core/base/pinyin.h"

namespace election {

QString searchKeyOf(const QString& name, const QString& nationalId, const QString& phone,
                    const QString& household) {
    QString key = name + u' ' + pinyinSearchKey(name);
    for (const QString& part : {nationalId, phone, household})
        if (!part.isEmpty()) key += u' ' + part;
    return key.toLower();
}

}  // namespace election
