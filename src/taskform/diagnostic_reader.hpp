// Why a document is not what it should be: every issue at once, with the value where one can be
// made.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <taskform/issue.hpp>
#include <taskform/view.hpp>

namespace taskform {

/// How a document is read.
struct Reading {
  bool published_names = false;  ///< Also the page's PascalCase (contract 2.8) and names of enums.
  bool reports_unknown = false;  ///< Whether members that nobody described are issues.
  bool one_is_a_list =
      false;  ///< A lone object in the place of the document's list is a list of one.
  std::size_t max_bytes = 0;
};

/// Deeper than this the portal does not read, and nothing is lost on it (contract 1.4).
inline constexpr std::size_t max_depth = 64;

/// Ten times the most that the portal gives at once (contract 5); more would cost too much memory.
inline constexpr std::size_t max_elements = 10'000;

/// The most fields that a described type has: one bit each in the readers' masks.
inline constexpr std::size_t max_fields = 32;

/// Where the values of a document's own members stand, one place a field.
using MemberOffsets = std::array<std::optional<std::size_t>, max_fields>;

struct Diagnosis {
  Issues issues;             ///< In the order they appear in the text.
  bool whole = false;        ///< The document was JSON to its end, and an object.
  bool ended_early = false;  ///< The text was cut short.
  MemberOffsets member_offsets{};
};

/// Reads `text` into `object`, a fresh value of `type`. Its word is final: what it accepts without
/// an error is accepted, whatever the fast reader said. Required members that are missing,
/// duplicates, types and each field's own rules are judged here; rules across members are not.
Diagnosis diagnose(const TypeView& type, void* object, std::string_view text,
                   const Reading& reading);

/// Whether a member of the text is this field: by its name, or also by the published page's.
bool is_named(const FieldView& field, std::string_view name, bool published_names);

}  // namespace taskform
