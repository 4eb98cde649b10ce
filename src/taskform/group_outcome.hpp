// What became of tasks that were sent for several contacts at once (contract 6).
#pragma once

#include <cstdint>
#include <taskform/elements.hpp>
#include <taskform/group_request.hpp>
#include <taskform/outcome.hpp>
#include <vector>

namespace taskform {

/// An Outcome with several tasks in the place of one.
struct GroupOutcome {
  Outcome outcome{};
  Elements tasks{};                     ///< Of `created`, each a Task, in the portal's order.
  std::vector<std::int32_t> missing{};  ///< Of `created`: contacts that no task came back for.
};

/// Turns any answer into a GroupOutcome. Of `created` the issues tell where the tasks are not what
/// was sent.
GroupOutcome read_group_response(const Answer& answer, const GroupRequest& sent, Now now = {});

/// Whether an answer to `GET crm/task/category/{id}` has the category. It is asked before a group
/// is sent, because the portal itself looks only when everything is saved; where the category is
/// not there, `why` says why nothing was sent.
bool has_category(const Answer& answer, Outcome& why, Now now = {});

}  // namespace taskform
