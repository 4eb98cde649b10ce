#include <taskform/list_reader.hpp>
#include <taskform/settings.hpp>
#include <taskform/utc_offset.hpp>

namespace taskform {

Result<PortalSettings> read_settings(std::string_view json) {
  auto list = read_list(element_type<SettingsOnTheWire>, json);
  if (!list) return std::unexpected(std::move(list.error()));
  Issues& issues = list->warnings;
  if (list->value.size() != 1) {
    issues.push_back({.path = "/response",
                      .code = IssueCode::typeMismatch,
                      .expectation = Expectation::object,
                      .received = "array"});
  }
  if (!issues.empty()) {
    for (Issue& issue : issues) issue.severity = Severity::error;
    return std::unexpected(std::move(issues));
  }
  const auto& [zone, offset] = list->value.at<SettingsOnTheWire>(0);
  return Accepted<PortalSettings>{
      {.time_zone = zone.substr(0, zone.find(';')), .utc_offset = *parse_utc_offset(offset)}};
}

}  // namespace taskform
