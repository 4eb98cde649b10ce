// Whether a request may be sent, and the bytes that go on the wire.
#pragma once

#include <string>
#include <string_view>
#include <taskform/request_rules.hpp>
#include <taskform/result.hpp>
#include <taskform/tape.hpp>
#include <taskform/task_request.hpp>

namespace taskform {

/// More than the largest request needs, every character escaped (design section 7).
inline constexpr std::size_t max_request_bytes = 1 << 20;

/// Reads a request from JSON text in its strict member names. What is accepted the portal accepts,
/// and the value is spelled as it is sent.
Result<TaskRequest> check_request(std::string_view json, Now now = {});

/// The same on a tape that is kept from one request to the next.
Result<TaskRequest> check_request(std::string_view json, Now now, Tape& tape);

/// The canonical body of an accepted request: published order, defaults left out.
std::string serialize(const TaskRequest& request);

}  // namespace taskform
