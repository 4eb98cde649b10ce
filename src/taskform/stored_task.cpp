#include <optional>
#include <string_view>
#include <taskform/deadline.hpp>
#include <taskform/stored_task.hpp>
#include <taskform/stored_text.hpp>
#include <taskform/timestamp.hpp>
#include <taskform/utf8.hpp>

namespace taskform {

namespace {

constexpr std::int64_t hour = 3600;

/// What the portal shows in the place of a person that it does not know (contract 2.4).
constexpr std::string_view removed_profile = "4a515a15-d4d6-4b8e-828e-e0586f18f3a3";

constexpr std::size_t title_characters = 255;

constexpr char32_t last_unharmed = 0xFFFF;

/// A database writes one sign for a character that it cannot keep, or one for each of its bytes.
constexpr bool is_substitute(char32_t c) { return c == U'?' || c == U'\uFFFD'; }

/// Takes substitutes off the front and says how many there were.
std::size_t take_substitutes(std::string_view& text) {
  std::size_t count = 0;
  while (!text.empty()) {
    std::string_view rest = text;
    if (!is_substitute(take_code_point(rest))) break;
    text = rest;
    ++count;
  }
  return count;
}

/// A run of characters which are lost, or look as if they were.
struct Run {
  std::size_t lost = 0;
  std::size_t before = 0;  ///< Substitutes that stand before the first that is lost.
  std::size_t others = 0;  ///< All substitutes.
};

/// Takes it off the front.
Run take_run(std::string_view& text) {
  Run run;
  while (!text.empty()) {
    std::string_view rest = text;
    const char32_t c = take_code_point(rest);
    if (c > last_unharmed) {
      ++run.lost;
    } else if (is_substitute(c)) {
      ++run.others;
      if (run.lost == 0) ++run.before;
    } else {
      break;
    }
    text = rest;
  }
  return run;
}

/// `is_full`: signs in the place of characters took room, and the end may be cut off for it.
bool is_damaged_text(std::string_view sent, std::string_view stored, bool is_full) {
  while (!sent.empty()) {
    const Run run = take_run(sent);
    const std::size_t kept = take_substitutes(stored);
    // Cut at the first that is lost.
    if (run.lost > 0 && kept == run.before && stored.empty()) return true;
    if (kept > 4 * run.lost + run.others) return false;
    if (stored.empty() && is_full) return true;
    if (kept < run.lost + run.others) return false;
    if (sent.empty()) break;
    if (stored.empty() || take_code_point(sent) != take_code_point(stored)) return false;
  }
  return stored.empty();
}

/// An hour by which clocks jump is one of the first four of a day.
bool may_be_skipped(std::int64_t seconds) {
  constexpr std::int64_t day = 24 * hour;
  const std::int64_t in_day = ((seconds % day) + day) % day;
  return in_day < 4 * hour;
}

/// The same instant; without an offset the same digits on the portal's clocks. A moment in an hour
/// that the portal's clocks skip is stored, or shown, an hour later (contract 1.5 and 2.5).
bool is_stored_deadline(std::string_view sent, std::string_view stored) {
  const auto wanted = parse_deadline(sent);
  const auto got = parse_timestamp(stored);
  if (!wanted || !got || !got->has_offset) return false;
  const std::int64_t seconds =
      wanted->has_offset ? got->seconds : got->seconds + std::int64_t{60} * got->offset_minutes;
  const std::int64_t late = seconds - wanted->seconds;
  return late == 0 || (late == hour && may_be_skipped(wanted->seconds));
}

bool is_stored_person(const std::optional<std::string>& sent, const std::optional<Person>& stored) {
  if (!stored || !stored->id) return true;
  return *stored->id == removed_profile || (sent && *sent == *stored->id);
}

bool is_stored_contact(std::int32_t sent, const std::optional<Contact>& stored) {
  return stored ? sent == stored->id : true;
}

bool is_stored_entity(const TaskRequest& request, const std::optional<Entity>& stored) {
  if (!stored) return true;
  return request.entity_type && request.entity_type == stored->entity_type &&
         request.entity_id == stored->entity_id;
}

}  // namespace

bool is_stored_text(std::string_view sent, std::string_view stored, std::size_t most_characters) {
  if (sent == stored) return true;
  // The portal writes such a text anew, in a spelling that depends on its server (contract 1.4).
  if (date_like(sent) == DateLike::rewritten) return parse_timestamp(stored).has_value();
  if (!has_astral(sent)) return false;
  return is_damaged_text(sent, stored, count_code_points(stored) == most_characters);
}

bool is_stored(const TaskRequest& request, const Task& task) {
  return task.title && is_stored_text(request.title, *task.title, title_characters) &&
         is_stored_text(request.description.value_or(""), task.description.value_or(""), 0) &&
         task.dead_line && is_stored_deadline(request.deadline, *task.dead_line) &&
         is_stored_person(request.responsible_id, task.responsible) &&
         (!task.category || task.category->id == request.category_id) &&
         is_stored_contact(request.contact_id, task.contact) &&
         is_stored_entity(request, task.entity) && request.alert_value == task.alert_value;
}

}  // namespace taskform
