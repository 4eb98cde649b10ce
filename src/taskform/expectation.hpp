// What would be right in place of what is wrong, as a closed list that any language can put in
// words.
#pragma once

#include <cstdint>
#include <string_view>

namespace taskform {

enum class Expectation : std::uint8_t {
  none,  ///< The code says it all.
  // A JSON type (RFC 8259).
  string,
  integer,
  boolean,
  object,
  array,
  // A text of the document itself.
  json,
  oneObject,
  value,
  utf8,
  pairedSurrogates,
  atMostBytes,
  atMostLevels,
  memberOnce,
  pieceAtMostBytes,
  atMostElements,
  endOfText,
  endOfList,
  endOfEnvelope,
  commaOrBracket,
  typed,
  // A name or value that nobody described.
  rightSpelling,
  nameThePortalReads,
  valueThePortalReads,
  // A value's own rules.
  atLeast,
  atMost,
  zeroTo,
  integerAtLeast,
  visibleText,
  atMostCharacters,
  atMostTextBytes,
  noNul,
  noAstralCharacters,
  notADateAlone,
  oneOf,
  guid,
  dateTime,
  utcOffset,
  deadline,
  deadlineInRange,
  wholeSeconds,
  offset,
  // Rules across members.
  person,
  idBesideEntityType,
  entityTypeBesideId,
  responsibleBesideNotify,
  reminderBeforeDeadline,
  reminderAhead,
  // What only the portal knows.
  personGuid,
  knownCategory,
  // Several contacts at once.
  oneContact,
  atMostContacts,
  otherContact,
  taskOfContact,
  taskPerContact,
  knownContact,
  sentTitle,
};

/// One expectation: its name as data, and in English. `#` stands for the issue's limit, `*` for its
/// words.
struct ExpectationWords {
  std::string_view name;
  std::string_view english;
};

/// All expectations, in the order of the enumeration.
inline constexpr ExpectationWords expectations[] = {
    {"", ""},
    {"string", "string"},
    {"integer", "integer"},
    {"boolean", "boolean"},
    {"object", "object"},
    {"array", "array"},
    {"json", "JSON (RFC 8259)"},
    {"oneObject", "one JSON object"},
    {"value", "a value"},
    {"utf8", "UTF-8"},
    {"pairedSurrogates", "surrogate escapes in pairs"},
    {"atMostBytes", "at most # bytes"},
    {"atMostLevels", "at most # levels"},
    {"memberOnce", "each member once"},
    {"pieceAtMostBytes", "a piece of at most # bytes"},
    {"atMostElements", "at most # elements"},
    {"endOfText", "the end of the text"},
    {"endOfList", "the end of the list"},
    {"endOfEnvelope", "the end of the envelope"},
    {"commaOrBracket", "\",\" or \"]\""},
    {"typed", "a *"},
    {"rightSpelling", "*"},
    {"nameThePortalReads",
     "a name that the portal reads; it refuses the whole request for this one"},
    {"valueThePortalReads",
     "a value that the portal reads; it refuses the whole request for this one"},
    {"atLeast", "at least #"},
    {"atMost", "at most #"},
    {"zeroTo", "0 to #"},
    {"integerAtLeast", "an integer of at least #"},
    {"visibleText", "a text with at least one visible character"},
    {"atMostCharacters", "at most # characters"},
    {"atMostTextBytes", "at most # bytes of UTF-8"},
    {"noNul", "text without U+0000"},
    {"noAstralCharacters", "characters up to U+FFFF"},
    {"notADateAlone", "text that is not a date alone"},
    {"oneOf", "*"},
    {"guid", "a GUID such as 293bb997-28d8-4be0-8547-6eb50add1f3c"},
    {"dateTime", "a date such as 2026-11-23T09:30:00.0000000+02:00"},
    {"utcOffset", "an offset such as 02:00:00 or -05:30:00"},
    {"deadline", "a day (2026-11-23) or a time with its offset (2026-11-23T09:30:00+02:00)"},
    {"deadlineInRange", "a date from 1000-01-02 to 9999-12-30"},
    {"wholeSeconds", "whole seconds"},
    {"offset", "an offset such as +02:00 or Z"},
    {"person", "a person; the portal will show a removed profile"},
    {"idBesideEntityType", "an id of at least # beside entityType"},
    {"entityTypeBesideId", "* beside entityId"},
    {"responsibleBesideNotify", "a responsibleId beside isNotify; nobody will be told"},
    {"reminderBeforeDeadline", "at least #; a negative value reminds after the deadline"},
    {"reminderAhead", "fewer minutes, so that the reminder still lies ahead"},
    {"personGuid", "a GUID of a person"},
    {"knownCategory", "an id from crm/task/category"},
    {"oneContact", "at least one contact"},
    {"atMostContacts", "at most # contacts"},
    {"otherContact", "each contact once"},
    {"taskOfContact", "the task of one of the contacts"},
    {"taskPerContact", "# tasks, one for each contact"},
    {"knownContact", "a contact that the portal knows"},
    {"sentTitle", "the title that was sent"},
};

constexpr std::string_view name_of(Expectation expectation) {
  return expectations[static_cast<std::size_t>(expectation)].name;
}

}  // namespace taskform
