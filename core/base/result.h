#pragma once
/// What an operation gives back: a value, or the reason why it did not happen.
/// The member names are those of std::expected, so that a later change is mechanical.
#include <QString>
#include <utility>
#include <variant>

namespace election {

/// One list of reasons for the whole program. Branch on the code, show the message, log the detail.
enum class ErrorCode {
    Cancelled,      ///< the user pressed Stop; nothing was changed
    NotFound,       ///< a person, village, file ... that was named does not exist
    Conflict,       ///< the data would contradict itself (a duplicate key, a changed row)
    InvalidInput,   ///< a file or a typed value can't be used
    RuleViolation,  ///< the law or the village's own rules forbid it now
    Permission,     ///< the operating system refuses
    Busy,           ///< another program has the file
    Storage,        ///< the database or the disk failed
    NewerSchema,    ///< the file was written by a newer version
    Io,             ///< a file can't be read or written
    Internal        ///< our bug; going on would write wrong data
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;  ///< one sentence in the user's language: what, where, what to do
    QString detail;   ///< for the log only
};

struct Ok {};

/// A value of type T, or an Error. Expected findings ("two rows share an ID number") are values, never
/// errors.
template <class T = Ok>
class [[nodiscard]] Result {
  public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& value() & { return std::get<0>(m_state); }
    const T& value() const& { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const& { return std::get<1>(m_state); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

  private:
    std::variant<T, Error> m_state;
};

}  // namespace election

#define ELECTION_JOIN_(a, b) a##b
#define ELECTION_JOIN(a, b) ELECTION_JOIN_(a, b)

/// Leaves the enclosing function with the error of `expr`, if it has one.
#define ELECTION_TRY(expr)                                                                   \
    do {                                                                                     \
        if (auto electionTry = (expr); !electionTry.has_value()) return electionTry.error(); \
    } while (false)

/// Binds the value of `expr`, or leaves the enclosing function with its error.
#define ELECTION_ASSIGN(declaration, expr)                      \
    auto ELECTION_JOIN(electionAssign, __LINE__) = (expr);      \
    if (!ELECTION_JOIN(electionAssign, __LINE__).has_value())   \
        return ELECTION_JOIN(electionAssign, __LINE__).error(); \
    declaration = std::move(ELECTION_JOIN(electionAssign, __LINE__)).value()
