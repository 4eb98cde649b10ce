// Whether one value obeys its field's rules: the one implementation, behind both readers.
#pragma once

#include <cstdint>
#include <string_view>
#include <taskform/issue.hpp>
#include <taskform/view.hpp>

namespace taskform {

/// Appends what is wrong with, or surprising about, a text. The issues have no path and no offset
/// yet: only a reader knows them.
void check_text(const FieldView& field, std::string_view text, Issues& issues);

/// The same of a number.
void check_integer(const FieldView& field, std::int32_t value, Issues& issues);

/// The same of the value of a field, whatever its kind; nothing can be said against a boolean.
void check_value(const FieldView& field, const void* value, Issues& issues);

/// The issue of a required member that is absent or null, without its path.
Issue missing(const FieldView& field);

}  // namespace taskform
