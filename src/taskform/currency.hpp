// The currency a contact is billed in (contract 2.4).
#pragma once

#include <optional>
#include <string>
#include <taskform/description.hpp>

namespace taskform {

struct Currency {
  std::optional<std::string> title{};
  std::optional<std::string> symbol{};
  std::optional<std::string> abbreviation{};
  std::optional<std::string> culture_name{};
  bool is_convertable = false;
  bool is_basic = false;

  bool operator==(const Currency&) const = default;
};

template <>
struct Description<Currency> {
  static constexpr std::string_view name = "Currency";
  static constexpr std::string_view summary = "A currency.";
  static constexpr auto fields = std::tuple{
      field("title", &Currency::title, {}, "Its name."),
      field("symbol", &Currency::symbol, {}, "Its sign."),
      field("abbreviation", &Currency::abbreviation, {}, "Its three letters (ISO 4217)."),
      field("cultureName", &Currency::culture_name, {}, "Its country, in two letters."),
      field("isConvertable", &Currency::is_convertable, {},
            "Whether the portal has a rate for it."),
      field("isBasic", &Currency::is_basic, {}, "Whether the portal lists it among the main ones."),
  };
};

}  // namespace taskform
