// The opportunity or case that a task belongs to (contract 2.4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/description.hpp>

namespace taskform {

struct Entity {
  std::optional<std::string> entity_type{};
  std::int32_t entity_id = 0;
  std::optional<std::string> entity_title{};

  bool operator==(const Entity&) const = default;
};

template <>
struct Description<Entity> {
  static constexpr std::string_view name = "Entity";
  static constexpr std::string_view summary = "An opportunity or a case.";
  static constexpr auto fields = std::tuple{
      field("entityType", &Entity::entity_type, {}, "opportunity or case."),
      field("entityId", &Entity::entity_id, {}, "Its id."),
      field("entityTitle", &Entity::entity_title, {}, "Its name."),
  };
};

}  // namespace taskform
