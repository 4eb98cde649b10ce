// Everything that can be wrong with a document, as data. Sentences for people come last.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <taskform/expectation.hpp>
#include <vector>

namespace taskform {

/// What is wrong, in the words of the platform's ValidityState where it has one.
enum class IssueCode : std::uint8_t {
  valueMissing,
  typeMismatch,
  badInput,
  tooLong,
  rangeUnderflow,
  rangeOverflow,
  patternMismatch,
  unknownField,     ///< A member that the portal does not read, or a name that it refuses.
  duplicateField,   ///< The portal takes the first of two equal names, JSON.parse the last.
  notJson,          ///< The text is not JSON (RFC 8259).
  notPaired,        ///< A member that means nothing without another one.
  notFound,         ///< The portal does not know what is named (contract 3, 404).
  tooDeep,          ///< Nested deeper than the portal reads (contract 1.4).
  unstorable,       ///< Characters that a stock portal's database loses (contract 1.6).
  rewritten,        ///< Text that the portal takes for a date and writes anew (contract 1.4).
  fractionDropped,  ///< A fraction of a second, which is never sent (contract 1.5).
  portalTime,       ///< A wall time that the portal reads in its own zone (contract 1.5).
  reminderPassed,   ///< A reminder that never fires (contract 1.10).
  differs,          ///< What the portal answered is not what was sent (contract 6).
};

/// An error is refused, silently damaged, or cannot be meant. A warning is taken and may surprise.
enum class Severity : std::uint8_t { error, warning };

struct Issue {
  std::string path;  ///< JSON Pointer (RFC 6901) into the document that was read.
  IssueCode code = IssueCode::badInput;
  Severity severity = Severity::error;
  Expectation expectation = Expectation::none;
  std::int64_t limit = 0;                     ///< The number in what would be right.
  std::span<const std::string_view> words{};  ///< The texts in what would be right, of the tables.
  std::string received{};                     ///< What came; empty where nothing came.
  std::optional<std::size_t> offset{};        ///< In bytes of the input's UTF-8.
};

using Issues = std::vector<Issue>;

/// All codes, in the order of the enumeration.
inline constexpr std::string_view issue_code_names[] = {
    "valueMissing",    "typeMismatch",    "badInput",       "tooLong",        "rangeUnderflow",
    "rangeOverflow",   "patternMismatch", "unknownField",   "duplicateField", "notJson",
    "notPaired",       "notFound",        "tooDeep",        "unstorable",     "rewritten",
    "fractionDropped", "portalTime",      "reminderPassed", "differs"};

std::string_view name_of(IssueCode code);
std::string_view name_of(Severity severity);

bool has_errors(const Issues& issues);

/// Whether `limit` and `words` say something.
bool has_limit(const Issue& issue);
bool has_words(const Issue& issue);

/// What would be right, in English; empty where the code says it all.
std::string expected_words(const Issue& issue);

/// One English sentence: which field, what is wrong, and what would be right.
std::string sentence(const Issue& issue);

}  // namespace taskform
