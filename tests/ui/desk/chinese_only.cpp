#include "tests/ui/desk/chinese_only.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace election::test {
namespace {

/// Words that stay Latin in the Chinese interface: keys, file formats, codes, names of standards, what is
/// typed in a shell, names of files.
const QRegularExpression& allowed() {
    static const QRegularExpression words(
        u"\\b(Ctrl|Alt|Shift|Esc|Enter|Tab|Backspace|Space|Return|Del|Ins|Left|Right|PgUp|PgDown|F\\d+|"
        u"English|"
        u"xlsx?|ods|csv|pdf|html|"
        u"odt|PDF|XLSX|HTML|CSV|ODT|(REG|NOM|REV|ASK|WDR|PRG|BOX|BAL|POST)-\\d+|zj-\\d+[a-z]?|national-\\d+|"
        u"UTF-\\d+\\w*|GB\\d+|ID|BLAKE2b|SHA|[0-9a-f]{4,}|[KMG]iB|"
        u"village-election-cli restore BACKUP --out FILE)\\b|[^\\s/]+\\.election\\b|(/[\\w-]+)+"_s);
    return words;
}

QString latinIn(QString text) {
    text.remove(allowed());
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    return latin.match(text).captured();
}

}  // namespace

void checkChinese(QWidget* root) {
    const auto labels = root->findChildren<QLabel*>();
    for (const auto* here : labels) {
        if (!here->isVisible()) continue;
        INFO(here->text());
        CHECK(latinIn(here->text()).isEmpty());
    }
    const auto buttons = root->findChildren<QAbstractButton*>();
    for (const auto* here : buttons) {
        if (!here->isVisible()) continue;
        INFO(here->objectName() << ": " << here->text() << " / " << here->toolTip());
        CHECK(latinIn(here->text()).isEmpty());
        CHECK(latinIn(here->toolTip()).isEmpty());
    }
    const auto boxes = root->findChildren<QComboBox*>();
    for (const auto* here : boxes) {
        if (!here->isVisible()) continue;
        for (int i = 0; i < here->count(); ++i) {
            INFO(here->objectName() << ": " << here->itemText(i));
            CHECK(latinIn(here->itemText(i)).isEmpty());
        }
    }
}

void checkNames(QWidget* root) {
    const auto all = root->findChildren<QWidget*>();
    for (const auto* here : all) {
        const bool interactive =
            qobject_cast<const QAbstractButton*>(here) || qobject_cast<const QLineEdit*>(here) ||
            qobject_cast<const QComboBox*>(here) || qobject_cast<const QAbstractItemView*>(here);
        // parts of Qt's own widgets (the list of a combo box, the clear button of a line) have Qt's names
        if (!interactive || !here->isVisible() || here->objectName().startsWith(u"qt_"_s)) continue;
        const auto* parent = here->parentWidget();
        if (qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent))
            continue;
        INFO(here->metaObject()->className()
             << " in " << parent->objectName() << " '" << here->objectName() << "'");
        CHECK_FALSE(here->objectName().isEmpty());
        CHECK_FALSE(here->accessibleName().isEmpty());
    }
}

}  // namespace election::test
