#pragma once
/// Chinese texts and the time of China while it lives; papers are compared in them.
#include <QByteArray>

class InChinese {
  public:
    InChinese();
    ~InChinese();
    InChinese(const InChinese&) = delete;
    InChinese& operator=(const InChinese&) = delete;

  private:
    QByteArray m_zone;
};
