#pragma once
/// What is called as the n-th ballot, as keys and as what must stand on disk. 主任: 丁一 has key 1, 张三 key
/// 2; 委员: 李四 has key 3.
#include <QString>
#include <vector>

namespace election::test {

inline QString calledKeys(int number) {
    using namespace Qt::StringLiterals;
    switch (number % 5) {
        case 0:
            return u"13"_s;
        case 1:
            return u"2"_s;
        case 2:
            return u"0"_s;
        case 3:
            return u"123"_s;
        default:
            return u"x1"_s;
    }
}

inline std::vector<QString> calledCells(int number) {
    using namespace Qt::StringLiterals;
    switch (number % 5) {
        case 0:
            return {u"丁一"_s, u"李四"_s};
        case 1:
            return {u"张三"_s, QString()};
        case 3:
            return {u"丁一、张三"_s, u"李四"_s};
        default:
            return {QString(), QString()};
    }
}

}  // namespace election::test
