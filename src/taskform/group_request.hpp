// What a page asks the portal to create for several contacts at once (contract 6): one task for
// each.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <taskform/description.hpp>
#include <taskform/request.hpp>
#include <vector>

namespace taskform {

/// The portal saves the tasks one after the other within one request, and nobody waits longer than
/// 60 seconds for it (contract 6): so many leave each more than half a second.
inline constexpr std::size_t max_contacts = 100;

/// One of the contacts.
struct ContactChoice {
  std::int32_t contact_id = 0;
};

template <>
struct Description<ContactChoice> {
  static constexpr std::string_view name = "ContactChoice";
  static constexpr std::string_view summary = "One of several contacts.";
  static constexpr auto fields = std::tuple{
      field("contactId", &ContactChoice::contact_id, {.required = true, .minimum = 1}, "Its id."),
  };
};

struct GroupRequest {
  TaskRequest task{};  ///< What all tasks have in common; its own contact counts for nothing.
  std::vector<std::int32_t> contacts{};
};

/// What is wrong with the contacts, at `/contactId/N`: at least one, each a real id, each once.
Issues check_contacts(std::span<const std::int32_t> contacts);

/// Reads the request, and the contacts as `{"response":[{"contactId":501},…]}`: what is wrong with
/// one of them stands at `/contactId/N` among the request's issues.
Result<GroupRequest> check_group(std::string_view request, std::string_view contacts, Now now = {});

/// The canonical body of an accepted group: that of one task, with an array as contactId.
std::string serialize_group(const TaskRequest& task, std::span<const std::int32_t> contacts);

}  // namespace taskform
