#include <taskform/list_reader.hpp>
#include <taskform/settings.hpp>
#include <taskform/utc_offset.hpp>

namespace taskform {

Result<PortalSettings> read_settings(std::string_view json) {
  const auto list = read_list<SettingsOnTheWire>(json);
  if (!list) return std::unexpected(list.error());
  if (list->value.size() != 1 || !list->warnings.empty()) {
    Issues issues = list->warnings;
    for (Issue& issue : issues) issue.severity = Severity::error;
    if (issues.empty()) {
      issues.push_back({.path = "/response",
                        .code = IssueCode::typeMismatch,
                        .expectation = Expectation::object,
                        .received = "array"});
    }
    return std::unexpected(std::move(issues));
  }
  const auto& [zone, offset] = list->value.front();
  return Accepted<PortalSettings>{
      {.time_zone = zone.substr(0, zone.find(';')), .utc_offset = *parse_utc_offset(offset)}};
}

}  // namespace taskform
