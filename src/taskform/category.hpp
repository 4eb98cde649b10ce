// The kind of a task (contract 2.4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/description.hpp>

namespace taskform {

struct Category {
  std::int32_t relative_items_count = 0;
  std::optional<std::string> image_path{};
  std::optional<std::string> title{};
  std::optional<std::string> description{};
  std::optional<std::string> color{};
  std::int32_t sort_order = 0;
  std::int32_t id = 0;

  bool operator==(const Category&) const = default;
};

template <>
struct Description<Category> {
  static constexpr std::string_view name = "Category";
  static constexpr std::string_view summary = "A kind of task.";
  static constexpr auto fields = std::tuple{
      field("relativeItemsCount", &Category::relative_items_count, {},
            "How many tasks have it; 0 where the portal does not say."),
      field("imagePath", &Category::image_path, {}, "A root-relative path on the portal."),
      field("title", &Category::title, {}, "Its name."),
      field("description", &Category::description, {}, "What it is for."),
      field("color", &Category::color, {}, "Its colour in CSS's notation, or empty."),
      field("sortOrder", &Category::sort_order, {}, "Its place in the list; the first is 0."),
      field("id", &Category::id, {}, "Its id, the categoryId of a request."),
  };
};

}  // namespace taskform
