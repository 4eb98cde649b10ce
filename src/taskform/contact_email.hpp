// The primary e-mail address of a contact (contract 2.4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <taskform/description.hpp>

namespace taskform {

struct ContactEmail {
  std::int32_t id = 0;
  std::int32_t info_type = 0;
  std::int32_t category = 0;
  std::optional<std::string> data{};
  std::optional<std::string> category_name{};
  bool is_primary = false;

  bool operator==(const ContactEmail&) const = default;
};

inline constexpr EnumName info_types[] = {
    {0, "Phone"},    {1, "Email"},    {2, "Website"}, {3, "Skype"},       {4, "Twitter"},
    {5, "LinkedIn"}, {6, "Facebook"}, {7, "Address"}, {8, "LiveJournal"}, {9, "MySpace"},
    {10, "GMail"},   {11, "Blogger"}, {12, "Yahoo"},  {13, "MSN"},        {14, "ICQ"},
    {15, "Jabber"},  {16, "AIM"},     {17, "VK"}};

template <>
struct Description<ContactEmail> {
  static constexpr std::string_view name = "ContactEmail";
  static constexpr std::string_view summary = "A contact's primary e-mail address.";
  static constexpr auto fields = std::tuple{
      field("id", &ContactEmail::id, {}, "The id of this piece of contact information."),
      field("infoType", &ContactEmail::info_type, {.names = info_types},
            "What kind of information it is."),
      field("category", &ContactEmail::category, {}, "Home, work or other, as a number."),
      field("data", &ContactEmail::data, {}, "The address itself."),
      field("categoryName", &ContactEmail::category_name, {},
            "The category in the caller's language."),
      field("isPrimary", &ContactEmail::is_primary, {},
            "Whether it is the contact's first address."),
  };
};

}  // namespace taskform
