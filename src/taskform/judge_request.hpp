// What the rules say of a request whose members were all read, whoever read them.
#pragma once

#include <cstddef>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/request_rules.hpp>

namespace taskform {

/// Appends everything that can be said against a request, in the published order. The issues have
/// no offsets yet.
void judge(const TaskRequest& request, Now now, Issues& issues);

/// Gives an issue the place of its member, if the member has one.
void place(Issues& issues, const MemberOffsets& offsets);

/// Issues of members in the published order, then what is not about a member, each as it came.
void put_in_order(Issues& issues);

}  // namespace taskform
