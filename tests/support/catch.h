#pragma once
/// The one place that names the Catch2 header (2.13 on Debian 12; 3 is a one-line change), and how our values
/// print.
#include <catch2/catch.hpp>

#include <QDate>
#include <QString>
#include <ostream>

#include "core/base/result.h"

inline std::ostream& operator<<(std::ostream& out, const QString& text) {
    return out << text.toStdString();
}

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate& date) { return date.toString(Qt::ISODate).toStdString(); }
};
template <class T>
struct StringMaker<election::Result<T>> {
    static std::string convert(const election::Result<T>& result) {
        return result.has_value() ? "a value"
                                  : "error: " + result.error().message.toStdString() + " | " +
                                        result.error().detail.toStdString();
    }
};
}  // namespace Catch
