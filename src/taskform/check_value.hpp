// Whether one value obeys its field's rules: the one implementation, behind both readers.
#pragma once

#include <taskform/issue.hpp>
#include <taskform/view.hpp>

namespace taskform {

/// Appends what is wrong with, or surprising about, a text, number or boolean. The issues have no
/// path and no offset yet: only a reader knows them.
void check_value(const FieldView& field, const void* value, Issues& issues);

/// The issue of a required member that is absent or null, without its path.
Issue missing(const FieldView& field);

/// Whether nothing at all can be said against an object and everything in it.
bool unremarkable(const TypeView& type, const void* object);

}  // namespace taskform
