#pragma once

#include <string>

namespace callflow {

/// A shared object that is loaded when it is first needed, because few commands need what it holds and it is
/// heavy. Its functions are C: no exception leaves them, and they write into what the caller gives.
///
/// Loads `libcallflow-NAME.so`, which stays loaded. It stands beside `libcallflow.so` or in `callflow/`
/// there; where the library is part of the program, also in `../lib` and `../lib/callflow`. Error{failure,
/// plugin} names the file.
void* load_plugin(std::string const& name);

/// The address of a function of a loaded plugin. Error{failure, plugin} if it lacks it.
void* plugin_symbol(std::string const& plugin, char const* symbol);

/// The function `symbol` of the plugin `libcallflow-PLUGIN.so`, loaded if need be.
template <typename Function> Function* plugin_function(std::string const& plugin, char const* symbol)
{
    return reinterpret_cast<Function*>(plugin_symbol(plugin, symbol));
}

}
