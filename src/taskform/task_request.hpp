// What a page asks the portal to create: the ten members of POST /api/2.0/crm/task.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/description.hpp>

namespace taskform {

struct TaskRequest {
  std::string title{};
  std::optional<std::string> description{};
  std::string deadline{};
  std::optional<std::string> responsible_id{};
  std::int32_t category_id = 0;
  std::int32_t contact_id = 0;
  std::optional<std::string> entity_type{};
  std::int32_t entity_id = 0;
  bool is_notify = false;
  std::int32_t alert_value = 0;

  bool operator==(const TaskRequest&) const = default;
};

inline constexpr std::string_view entity_types[] = {"opportunity", "case"};

/// The reminders of the CRM's own dialog (contract 1.10): never, then up to a day before.
inline constexpr std::int32_t reminders[] = {0, 5, 15, 30, 60, 120, 1440};

template <>
struct Description<TaskRequest> {
  static constexpr std::string_view name = "TaskRequest";
  static constexpr std::string_view summary = "A task to be created in the CRM.";
  static constexpr auto fields = std::tuple{
      // Stricter than the portal, which takes blanks and cuts what is too long without a word
      // (contract 1.2 and 1.6): nobody finds the first again, and the second is not what was meant.
      field("title", &TaskRequest::title,
            {.required = true, .not_blank = true, .stored_text = true, .max_length = 255},
            "What is to be done, in one line. The portal cuts what is longer than its column."),
      // Stricter, as the title: the portal cuts it.
      field("description", &TaskRequest::description, {.stored_text = true, .max_bytes = 65535},
            "Everything else there is to say. Its length counts in bytes of UTF-8."),
      field("deadline", &TaskRequest::deadline, {.required = true, .format = Format::deadline},
            "When it is due: a day of the portal (2026-11-23) or an instant "
            "(2026-11-23T09:30:00+02:00). Without an offset the portal's own zone is meant."),
      field("responsibleId", &TaskRequest::responsible_id, {.format = Format::guid},
            "The person who is to do it. Without one the portal shows a removed profile."),
      field("categoryId", &TaskRequest::category_id, {.required = true, .minimum = 1},
            "The kind of task, an id from crm/task/category."),
      // Stricter than the portal, which stores any negative number: none is meant by 0 alone.
      field("contactId", &TaskRequest::contact_id, {.minimum = 0},
            "The person or company that the task is about; 0 is none."),
      field("entityType", &TaskRequest::entity_type, {.one_of = entity_types},
            "What entityId names. In lower case: the portal loses other spellings for some users."),
      // Stricter, as contactId.
      field("entityId", &TaskRequest::entity_id, {.minimum = 0},
            "The opportunity or case that the task belongs to; 0 is none."),
      field("isNotify", &TaskRequest::is_notify, {},
            "Whether the portal tells the responsible person about the task."),
      field("alertValue", &TaskRequest::alert_value, {.suggestions = reminders},
            "How many minutes before the deadline the portal reminds; 0 is never."),
  };
};

}  // namespace taskform
