// What the portal answers: the task as it was created (contract 2.4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/category.hpp>
#include <taskform/contact.hpp>
#include <taskform/entity.hpp>
#include <taskform/person.hpp>

namespace taskform {

struct Task {
  std::optional<Person> create_by{};
  std::optional<std::string> created{};
  std::optional<Contact> contact{};
  std::optional<std::string> title{};
  std::optional<std::string> description{};
  std::optional<std::string> dead_line{};
  std::int32_t alert_value = 0;
  std::optional<Person> responsible{};
  bool is_closed = false;
  std::optional<Category> category{};
  std::optional<Entity> entity{};
  bool can_edit = false;
  std::int32_t id = 0;

  bool operator==(const Task&) const = default;
};

template <>
struct Description<Task> {
  static constexpr std::string_view name = "Task";
  static constexpr std::string_view summary = "A task of the CRM.";
  static constexpr bool never_empty = true;
  static constexpr auto fields = std::tuple{
      field("createBy", &Task::create_by, {}, "Who made it."),
      field("created", &Task::created, {.format = Format::date_time},
            "When it was made, in the portal's zone."),
      field("contact", &Task::contact, {}, "What person or company it is about, if any."),
      field("title", &Task::title, {}, "What is to be done."),
      field("description", &Task::description, {},
            "Everything else; null where the request had none."),
      field("deadLine", &Task::dead_line, {.format = Format::date_time},
            "When it is due, in the portal's zone. On the days of a clock change the portal can "
            "show it an hour late."),
      field("alertValue", &Task::alert_value, {},
            "How many minutes before the deadline the portal reminds; 0 is never."),
      field("responsible", &Task::responsible, {},
            "Who is to do it; a removed profile where the portal does not know the person."),
      field("isClosed", &Task::is_closed, {}, "Whether it is done."),
      field("category", &Task::category, {}, "What kind of task it is."),
      field("entity", &Task::entity, {}, "What opportunity or case it belongs to, if any."),
      field("canEdit", &Task::can_edit, {}, "Whether the caller may change it."),
      field("id", &Task::id, {}, "Its id."),
  };
};

}  // namespace taskform
