// What a task can belong to, as the portal's lists show it (contract 5).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/description.hpp>

namespace taskform {

struct Relation {
  std::int32_t id = 0;
  std::optional<std::string> title{};

  bool operator==(const Relation&) const = default;
};

template <>
struct Description<Relation> {
  static constexpr std::string_view name = "Relation";
  static constexpr std::string_view summary = "An opportunity or a case, as a list shows one.";
  static constexpr auto fields = std::tuple{
      field("id", &Relation::id, {}, "Its id, the entityId of a request."),
      field("title", &Relation::title, {}, "Its name."),
  };
};

}  // namespace taskform
