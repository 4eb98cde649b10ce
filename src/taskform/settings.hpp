// What clocks the portal goes by (contract 1.5 and 5).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <taskform/description.hpp>
#include <taskform/result.hpp>

namespace taskform {

/// The two members of `GET settings` that tell the time, as the portal writes them.
struct SettingsOnTheWire {
  std::string timezone{};
  std::string utc_offset{};
};

template <>
struct Description<SettingsOnTheWire> {
  static constexpr std::string_view name = "SettingsOnTheWire";
  static constexpr std::string_view summary = "The portal's settings, as it writes them.";
  static constexpr auto fields = std::tuple{
      field("timezone", &SettingsOnTheWire::timezone, {.required = true},
            "The zone as .NET writes one: its id comes before the first semicolon."),
      field("utcOffset", &SettingsOnTheWire::utc_offset,
            {.required = true, .format = Format::utc_offset}, "How far it is from UTC today."),
  };
};

/// The same in the form that a page needs.
struct PortalSettings {
  std::string time_zone{};
  std::int32_t utc_offset = 0;
};

template <>
struct Description<PortalSettings> {
  static constexpr std::string_view name = "PortalSettings";
  static constexpr std::string_view summary =
      "The portal's clocks: a deadline without an offset is read on them.";
  static constexpr auto fields = std::tuple{
      field("timeZone", &PortalSettings::time_zone, {},
            "The zone's id: an IANA name on Linux, Windows's own on Windows."),
      field("utcOffset", &PortalSettings::utc_offset, {}, "Minutes east of UTC today."),
  };
};

/// Reads an answer to `GET settings`, in its envelope.
Result<PortalSettings> read_settings(std::string_view json);

}  // namespace taskform
