#include "transport.hpp"

#include <emscripten/emscripten.h>
#include <emscripten/fetch.h>

#include <cmath>
#include <map>
#include <memory>
#include <optional>
#include <taskform/group_outcome.hpp>
#include <taskform/request.hpp>

#include "answer.hpp"
#include "buffers.hpp"

namespace taskform::bindings {

namespace {

using emscripten::val;

/// A task on its way, or several. It owns what emscripten_fetch does not copy.
struct Exchange {
  int handle;
  std::string body;
  std::optional<GroupRequest> group;
  val settle;
  val progress;
  double clock;  ///< The caller's clock at the start, NaN where it has none.
  double started;
  double timeout;
  emscripten_fetch_t* fetch = nullptr;
};

std::map<int, std::unique_ptr<Exchange>> exchanges;
int last_handle = 0;

constexpr unsigned short closed_by_us = 0xFFFF;
constexpr int done = 4;  // XMLHttpRequest's readyState

Exchange& exchange_of(emscripten_fetch_t* fetch) {
  return *static_cast<Exchange*>(fetch->userData);
}

Now clock_of(const Exchange& exchange) {
  const double now = exchange.clock + emscripten_get_now() - exchange.started;
  if (std::isnan(now)) return std::nullopt;
  return static_cast<std::int64_t>(now);
}

void settle(Exchange& exchange, std::string&& outcome) {
  const val callback = std::move(exchange.settle);
  exchanges.erase(exchange.handle);
  set_answer(std::move(outcome));
  callback();
}

/// Of one task or of several: without a task they look alike.
void settle_without(Exchange& exchange, Failure failure) {
  // The browser says "sending" too late to prove that nothing has left.
  settle(exchange, outcome_json(taskform::read_failure(failure, true)));
}

std::string read(const Exchange& exchange, const Answer& answer) {
  const Now now = clock_of(exchange);
  return exchange.group ? group_json(taskform::read_group_response(answer, *exchange.group, now))
                        : outcome_json(taskform::read_response(answer, now));
}

/// The value of the Retry-After header. Cross-origin the page may not see it (contract 4).
std::string retry_after_of(emscripten_fetch_t* fetch) {
  std::string headers(emscripten_fetch_get_response_headers_length(fetch) + 1, '\0');
  emscripten_fetch_get_response_headers(fetch, headers.data(), headers.size());
  constexpr std::string_view name = "retry-after:";
  for (std::size_t line = 0; line < headers.size();) {
    const auto end = std::min(headers.find('\n', line), headers.size());
    std::string_view header = std::string_view(headers).substr(line, end - line);
    line = end + 1;
    bool matches = header.size() > name.size();
    for (std::size_t i = 0; matches && i < name.size(); ++i) {
      matches = (header[i] | 0x20) == (name[i] | 0x20);
    }
    if (!matches) continue;
    header.remove_prefix(name.size());
    const auto first = header.find_first_not_of(" \t");
    const auto last = header.find_last_not_of(" \t\r");
    return first == std::string_view::npos ? ""
                                           : std::string(header.substr(first, last - first + 1));
  }
  return {};
}

void answered(emscripten_fetch_t* fetch) {
  Exchange& exchange = exchange_of(fetch);
  const std::string retry_after = retry_after_of(fetch);
  std::string outcome =
      read(exchange, {.status = fetch->status,
                      .body = {fetch->data, static_cast<std::size_t>(fetch->numBytes)},
                      .retry_after = retry_after});
  emscripten_fetch_close(fetch);
  settle(exchange, std::move(outcome));
}

/// Every status but 2xx comes here as well, and so does an answer that broke off.
void failed(emscripten_fetch_t* fetch) {
  Exchange& exchange = exchange_of(fetch);
  if (fetch->status == closed_by_us) return;
  if (fetch->status != 0 && fetch->readyState == done) return answered(fetch);
  const double elapsed = emscripten_get_now() - exchange.started;
  const bool in_time = exchange.timeout <= 0 || elapsed < exchange.timeout;
  emscripten_fetch_close(fetch);
  settle_without(exchange, in_time ? Failure::network : Failure::timeout);
}

/// An answer that does not end in time to be read is not waited for.
void received(emscripten_fetch_t* fetch) {
  Exchange& exchange = exchange_of(fetch);
  const int handle = exchange.handle;
  const val progress = exchange.progress;
  progress(val::u8string("receiving"), static_cast<double>(fetch->dataOffset),
           static_cast<double>(fetch->totalBytes));
  // The listener may have stopped the task, and the fetch with it.
  if (!exchanges.contains(handle)) return;
  if (fetch->dataOffset <= max_answer_bytes) return;
  const int status = fetch->status;
  emscripten_fetch_close(fetch);
  settle(exchange, read(exchange, {.status = status, .body = {nullptr, max_answer_bytes + 1}}));
}

int refuse(Issues issues, const val& settled) {
  set_answer(outcome_json(reject(std::move(issues))));
  settled();
  return 0;
}

/// Where a request goes, and how.
struct Way {
  const std::string& url;
  const std::string& token;
  double timeout;
  double now;
};

int send(std::string&& body, std::optional<GroupRequest>&& group, const Way& way, val&& settled,
         val&& progress) {
  const int handle = ++last_handle;
  auto owned = std::make_unique<Exchange>(Exchange{.handle = handle,
                                                   .body = std::move(body),
                                                   .group = std::move(group),
                                                   .settle = std::move(settled),
                                                   .progress = std::move(progress),
                                                   .clock = way.now,
                                                   .started = emscripten_get_now(),
                                                   .timeout = way.timeout});
  Exchange& exchange = *owned;
  exchanges.emplace(handle, std::move(owned));
  const char* headers[] = {"Accept",        "application/json", "Content-Type", "application/json",
                           "Authorization", way.token.c_str(),  nullptr};
  if (way.token.empty()) headers[4] = nullptr;
  emscripten_fetch_attr_t attributes;
  emscripten_fetch_attr_init(&attributes);
  std::char_traits<char>::copy(attributes.requestMethod, "POST", sizeof "POST");
  attributes.attributes = EMSCRIPTEN_FETCH_LOAD_TO_MEMORY | EMSCRIPTEN_FETCH_REPLACE;
  attributes.timeoutMSecs = static_cast<std::uint32_t>(way.timeout);
  attributes.requestHeaders = headers;
  attributes.requestData = exchange.body.data();
  attributes.requestDataSize = exchange.body.size();
  attributes.userData = &exchange;
  attributes.onsuccess = answered;
  attributes.onerror = failed;
  attributes.onprogress = received;
  exchange.progress(val::u8string("sending"), 0.0, static_cast<double>(exchange.body.size()));
  exchange.fetch = emscripten_fetch(&attributes, way.url.c_str());
  return handle;
}

}  // namespace

int create_task(std::size_t size, const std::string& url, const std::string& token, double timeout,
                double now, val settled, val progress) {
  const auto request = taskform::check_request(input(size));
  if (!request) return refuse(request.error(), settled);
  return send(serialize(request->value), std::nullopt, {url, token, timeout, now},
              std::move(settled), std::move(progress));
}

int create_tasks(std::size_t size, const std::string& contacts, const std::string& url,
                 const std::string& token, double timeout, double now, val settled, val progress) {
  auto group = check_group(input(size), contacts);
  if (!group) return refuse(group.error(), settled);
  std::string body = serialize_group(group->value.task, group->value.contacts);
  return send(std::move(body), std::move(group->value), {url, token, timeout, now},
              std::move(settled), std::move(progress));
}

void abort_task(int handle) {
  const auto found = exchanges.find(handle);
  if (found == exchanges.end()) return;
  Exchange& exchange = *found->second;
  emscripten_fetch_close(exchange.fetch);
  settle_without(exchange, Failure::aborted);
}

}  // namespace taskform::bindings
