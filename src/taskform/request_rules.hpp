// What a request demands of several members at once, as named rules with a sentence each.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <taskform/issue.hpp>
#include <taskform/task_request.hpp>
#include <taskform/view.hpp>

namespace taskform {

/// Milliseconds since 1970 UTC, or nothing where the caller knows no time.
using Now = std::optional<std::int64_t>;

/// What the rules look at of a request, without a copy.
struct RequestFacts {
  std::string_view deadline;
  std::optional<std::string_view> responsible_id;
  bool has_entity_type = false;
  std::int32_t entity_id = 0;
  bool is_notify = false;
  std::int32_t alert_value = 0;

  RequestFacts() = default;
  RequestFacts(const TaskRequest& request);  // NOLINT: a request says all of it.
};

struct RequestRule {
  std::string_view name;
  std::string_view sentence;
  /// The members that its issues are about, by their names; empty for no further one.
  std::array<std::string_view, 2> about;
  /// Appends its issues. Members that already have an error are not judged again.
  void (*check)(const RequestFacts& request, Now now, Issues& issues);
};

std::span<const RequestRule> request_rules();

/// Whether any of the rules may say something about a member.
bool is_judged_with_others(const FieldView& field);

}  // namespace taskform
