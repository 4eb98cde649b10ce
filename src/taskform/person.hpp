// A person as the portal shows one (contract 2.4).
#pragma once

#include <optional>
#include <string>
#include <taskform/description.hpp>

namespace taskform {

struct Person {
  std::optional<std::string> id{};
  std::optional<std::string> display_name{};
  std::optional<std::string> title{};
  std::optional<std::string> avatar_small{};
  std::optional<std::string> profile_url{};

  bool operator==(const Person&) const = default;
};

template <>
struct Description<Person> {
  static constexpr std::string_view name = "Person";
  static constexpr std::string_view summary = "A member of the portal.";
  static constexpr auto fields = std::tuple{
      field("id", &Person::id, {.format = Format::guid}, "A GUID in lower case."),
      field("displayName", &Person::display_name, {.html_encoded = true},
            "The name as people read it; the portal's HTML entities are decoded."),
      field("title", &Person::title, {},
            "The person's position; null where the portal names none."),
      field("avatarSmall", &Person::avatar_small, {}, "A root-relative path on the portal."),
      field("profileUrl", &Person::profile_url, {}, "The address of the person's profile."),
  };
};

}  // namespace taskform
