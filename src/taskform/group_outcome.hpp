// What became of tasks that were sent for several contacts at once (contract 6).
#pragma once

#include <cstdint>
#include <taskform/group_request.hpp>
#include <taskform/outcome.hpp>
#include <vector>

namespace taskform {

/// An Outcome with several tasks in the place of one.
struct GroupOutcome {
  Outcome outcome{};
  std::vector<Task> tasks{};            ///< Of `created`, in the portal's order.
  std::vector<std::int32_t> missing{};  ///< Of `created`: contacts that no task came back for.
};

/// Turns any answer into a GroupOutcome. Of `created` the issues tell where the tasks are not what
/// was sent.
GroupOutcome read_group_response(const Answer& answer, const GroupRequest& sent, Now now = {});

/// An answer to `GET crm/task/category/{id}`, which is asked before a group is sent: the portal
/// itself looks only when everything is saved. Nothing where the category is there; otherwise why
/// nothing was sent.
std::optional<Outcome> read_category_lookup(const Answer& answer, Now now = {});

}  // namespace taskform
