// What the rules say of a request whose members were all read, whoever read them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <taskform/diagnostic_reader.hpp>
#include <taskform/request_rules.hpp>
#include <taskform/scanner.hpp>

namespace taskform {

/// A request where the fast reader found it: a block of a tape in bytes.
struct FoundRequest {
  std::string_view document;
  const Tape& tape;
  std::uint32_t block;
  bool in_order;  ///< Its members stand in the order of the description.
};

/// Reads a request where it stands; a block of 0 where the fast reader steps aside. The tape is
/// cleared. With the rules obeyed it also steps aside for a value against which one of them speaks.
FoundRequest find_request(std::string_view json, Tape& tape, Scanner::Rules rules);

/// Appends everything that can be said against a request, in the published order. The issues have
/// no offsets yet.
void judge(const FoundRequest& request, Now now, Issues& issues);

RequestFacts facts_of(const FoundRequest& request);

/// Gives an issue the place of its member, if the member has one.
void place(Issues& issues, const MemberOffsets& offsets);

/// Issues of members in the published order, then what is not about a member, each as it came.
void put_in_order(Issues& issues);

}  // namespace taskform
