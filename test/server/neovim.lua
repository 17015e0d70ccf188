-- Opens a plan in Neovim with its own client: what it shows of it, and what it completes, goes to a file as JSON.
-- The environment says which server to run (a list of words in JSON), and where to write.
local server = vim.fn.json_decode(vim.env.STRATEGY_SERVER)
local found = { version = tostring(vim.version().major) .. '.' .. tostring(vim.version().minor) }

local function finish()
  local file = assert(io.open(vim.env.STRATEGY_FOUND, 'w'))
  file:write(vim.fn.json_encode(found))
  file:close()
  vim.cmd('qa!')
end

local function keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), 't', false)
end

-- Looks again and again until something is so, as a user would.
local function when(is_so, go_on)
  if is_so() then
    go_on()
  else
    vim.defer_fn(function() when(is_so, go_on) end, 50)
  end
end

vim.o.completeopt = 'menuone'
local client = vim.lsp.start_client({ name = 'strategy', cmd = server, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, client)
vim.bo.omnifunc = 'v:lua.vim.lsp.omnifunc'

when(function() return #vim.diagnostic.get(0) > 0 end, function()
  found.diagnostics = vim.tbl_map(function(one)
    return { line = one.lnum + 1, source = one.source, code = one.code, severity = one.severity, message = one.message }
  end, vim.diagnostic.get(0))
  keys('GA an<C-x><C-o>')
  when(function() return vim.fn.pumvisible() == 1 end, function()
    found.offered = vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)
    keys('<C-y><Esc>')
    when(function() return vim.api.nvim_get_mode().mode == 'n' end, function()
      found.line = vim.api.nvim_get_current_line()
      finish()
    end)
  end)
end)
