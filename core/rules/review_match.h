#pragma once
/// 联审: whom a line of a department's file is about. By the number of the line (回执编号) first, then by ID
/// number, then by name and birth date. Where name and number disagree nobody is guessed: the candidates come
/// back, and a person chooses.
#include <optional>
#include <span>
#include <vector>

#include "core/rules/person_match.h"

namespace election {

/// What a line of the file says.
struct ReviewAnswerKey {
    NominationKey key;
    QString birth;  ///< where the file has the column
};

struct ReviewMatch {
    enum class How { None, LineId, NationalId, NameBirth };
    enum class Doubt {
        None,
        NameDiffers,  ///< the number is one person's, the name is another's or mistyped
        IdDiffers,    ///< the name fits, the ID number is another one
        OtherPerson,  ///< neither name nor ID number are those of the line
        NameOnly,     ///< only the name fits, or it fits several people
        Nobody        ///< nothing fits
    };
    How how = How::None;
    Doubt doubt = Doubt::None;
    std::vector<size_t> rows;        ///< certain: whom it is about; empty where there is a doubt
    std::vector<size_t> candidates;  ///< in doubt: whom it can be about, the likeliest first
};

class ReviewIndex {
  public:
    /// Nominations, and lines about winners without one in the same form. They must outlive the index.
    explicit ReviewIndex(std::span<const Nomination> targets) : m_targets(targets), m_index(targets) {}

    /// `line`: index of the target that the number of the line belongs to, where it has one.
    [[nodiscard]] ReviewMatch find(const ReviewAnswerKey& answer, std::optional<size_t> line) const;

  private:
    [[nodiscard]] ReviewMatch byLine(const ReviewAnswerKey& answer, size_t line) const;
    [[nodiscard]] ReviewMatch byPerson(const ReviewAnswerKey& answer) const;
    /// Who has this name in the village, or this ID number; for the choice.
    void addCandidates(std::vector<size_t>& candidates, const NominationKey& key) const;

    std::span<const Nomination> m_targets;
    NominationIndex m_index;
};

}  // namespace election
